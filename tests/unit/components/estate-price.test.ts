import { expect, test } from 'playwright/test'

import { formatsFor } from '#lib/language/formats.ts'
import { estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { reshapeEstate } from '#lib/vitec/estate/reshape-estate.ts'

const EUR_395 = { value: 395_000, currency: 'EUR' }

const prices = [
  ['in kronor where no currency is named', {}, 'SEK', null],
  ["in the estate's own currency", { currency: 'EUR' }, 'EUR', null],
  ['in a second currency too, where that one is named', { other: EUR_395 }, 'SEK', 395_000],
  ['not in a second currency that is not named', { currency: 'EUR', other: 395_000 }, 'EUR', null],
] as const

for (const [what, said, currency, otherAmount] of prices) {
  test(`a price is ${what}`, () => {
    const { price } = estateWith({ startingPrice: 4_365_000, ...said })

    expect(price).toMatchObject({ starting: 4_365_000, currency })
    expect(price.other?.amount ?? null).toBe(otherAmount)
  })
}

test('the price with a named currency is shown alone where two prices have the same currency', () => {
  const { price } = estateWith({ startingPrice: 4_365_000, currency: 'EUR', other: EUR_395 })

  expect(price).toMatchObject({ starting: 395_000, currency: 'EUR', other: null })
})

for (const code of ['EURO', 'Euro', 'eur']) {
  test(`A4 the code ${code} is the euro`, () => {
    const { price } = estateWith({ startingPrice: 395_000, currency: code })

    expect(price.currency).toBe('EUR')
    expect(formatsFor('sv').money(395_000, price.currency)).toBe('395\u00a0000\u00a0€')
  })
}

test('A4 a second price in EURO beside a price in euros is the same price', () => {
  const other = { value: 395_000, currency: 'EURO' }
  const { price } = estateWith({ startingPrice: 4_365_000, currency: 'EUR', other })

  expect(price).toMatchObject({ starting: 395_000, currency: 'EUR', other: null })
})

test('A4 an amount in a currency that is no code is shown with it', () => {
  expect(formatsFor('sv').money(395_000, 'Danska kronor')).toBe('395\u00a0000\u00a0Danska kronor')
})

type Said = { startingPrice: number; currency?: string; other?: unknown }

function estateWith({ startingPrice, currency, other }: Said) {
  const price = { startingPrice, startingPriceInOtherCurrency: other }

  return reshapeEstate('OBJ1', estateWire.parse({ currency, price }))
}
