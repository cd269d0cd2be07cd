import { expect, test } from 'playwright/test'

import { factValuesFor } from '#components/estate/wording/fact-values-for.ts'
import { priceFor } from '#components/estate/wording/price-for.ts'
import type { Locale } from '#lib/language/locales.ts'
import { estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { reshapeEstate } from '#lib/vitec/estate/reshape-estate.ts'

const YEAR_ONE = '0001-01-01T00:00:00'

function estateOf(answer: object) {
  return reshapeEstate('OBJ1', estateWire.parse(answer))
}

/** A response whose every leaf is replaced. */
function filledWith(value: unknown): object {
  const agent = {
    name: value,
    title: value,
    telephone: { cell: { msisdn: value }, public: { msisdn: value, display: value } },
  }

  return {
    address: {
      streetAddress: value,
      zipCode: { value },
      postalTown: value,
      area: { name: value },
      municipality: value,
      countryCode: value,
      wgs84Coordinate: { longitude: value, latitude: value },
    },
    price: { startingPrice: value, finalPrice: value, text: value },
    bidding: { isActive: false, bids: [{ placedAt: value, amount: value, alias: '1' }] },
    expenses: { operation: { sum: value } },
    buildings: [
      {
        numberOfRooms: value,
        bedrooms: { count: value },
        area: { living: value, grossFloor: value },
        floor: { number: value, total: value },
        yearBuilt: { text: value, numeric: value },
        energyDeclaration: { class: value },
        rooms: [{ name: value, description: value }],
      },
    ],
    exterior: { plot: { size: value } },
    taxation: { totalValue: value },
    sale: {
      heading: value,
      phrase: value,
      shortDescription: value,
      description: value,
      possessionEstimation: value,
      possessionAt: value,
    },
    surroundings: { area: value, service: value, other: value },
    viewings: [{ id: 'VIS1', startsAt: value, endsAt: value, comment: value }],
    extensions: {
      primaryAgent: agent,
      secondaryAgent: agent,
      housingCooperative: { association: { name: value } },
      farm: { acreage: { total: value, sum: value } },
      commercialProperty: { compilationArea: { size: value, income: { rental: value } } },
      premises: { compilationArea: { areaSize: value, rent: value } },
      foreignProperty: { address: { city: value, province: value } },
    },
  }
}

for (const value of [0, '0', '0,0', '-', YEAR_ONE, `${YEAR_ONE}+01:00`, '1900-01-01T00:00:00']) {
  test(`P7 an estate whose every field holds ${JSON.stringify(value)} equals an empty one`, () => {
    for (const type of ['House', 'Premises', 'CommercialProperty', 'Plot'])
      expect(estateOf({ type: { id: type }, ...filledWith(value) })).toEqual(
        estateOf({ type: { id: type } }),
      )
  })
}

test('P7 year 1 counts as no year, in words or as a number, and a name that ends in 0 is a name', () => {
  const built = (yearBuilt: object) => estateOf({ buildings: [{ yearBuilt }] }).figures.yearBuilt

  expect([
    built({ text: '1' }),
    built({ text: '0001', numeric: 1 }),
    built({ numeric: 1 }),
  ]).toEqual([null, null, null])
  expect(built({ text: '0', numeric: 1938 })).toBe('1938')
  expect(built({ text: 'ca 1900' })).toBe('ca 1900')
  expect(estateOf({ address: { streetAddress: 'Gata 10' } }).address.street).toBe('Gata 10')
})

test('P7 floor 0 counts as the ground floor where the number of floors is given', () => {
  const floorOf = (floor: object) => estateOf({ buildings: [{ floor }] }).figures.floor

  expect(floorOf({ number: 0, total: 4 })).toEqual({ number: 0, total: 4 })
  expect(floorOf({ number: 0, total: 0 })).toBeNull()
  expect(floorOf({ number: 0 })).toBeNull()
  expect(floorOf({ number: 3, total: 0 })).toEqual({ number: 3, total: null })
})

test('P7 a viewing with an empty end has none', () => {
  const { viewings } = estateOf({
    viewings: [{ id: 'VIS1', startsAt: '2026-11-29T13:00:00', endsAt: YEAR_ONE }],
  })

  expect(viewings).toMatchObject([{ startsAt: '2026-11-29T12:00:00.000Z', endsAt: null }])
})

const FEES: [unknown, string, string][] = [
  ['Monthly', '9 000 kr/mån', '9 000 kr/month'],
  [0, '9 000 kr/mån', '9 000 kr/month'],
  ['Yearly', '9 000 kr/år', '9 000 kr/year'],
  [1, '9 000 kr/år', '9 000 kr/year'],
  ['Quarterly', '9 000 kr/kvartal', '9 000 kr/quarter'],
  ['HalfYearly', '9 000 kr/halvår', '9 000 kr/half-year'],
  ['Sometimes', '9 000 kr (fråga mäklaren hur ofta)', '9 000 kr (ask the agent how often)'],
  [undefined, '9 000 kr (fråga mäklaren hur ofta)', '9 000 kr (ask the agent how often)'],
]

for (const [frequency, swedish, english] of FEES) {
  test(`P7 a fee whose frequency is ${frequency} is read as ${swedish}`, () => {
    const estate = estateOf({ fees: { recurring: { value: 9_000, frequency } } })
    const told = (locale: Locale) => factValuesFor(estate, locale).fee?.replaceAll('\u00a0', ' ')

    expect([told('sv'), told('en')]).toEqual([swedish, english])
  })
}

test('P7 a fee of 0 is kept, and a missing one is not', () => {
  const feeOf = (recurring: object) => estateOf({ fees: { recurring } }).figures.fee

  expect(feeOf({ value: 0, frequency: 'Monthly' })).toEqual({ amount: 0, every: 'month' })
  expect(feeOf({ value: null, frequency: 'Monthly' })).toBeNull()
})

for (const text of ['Utgångspris', 'Utgångspris:', 'utgångspris 0 kr', 'Fast pris', 'Pris kr']) {
  test(`P7 a price text «${text}» without a sum asks the visitor to contact the agent`, () => {
    const priced = estateOf({ price: { text, startingPrice: 0 } })

    expect(priceFor(priced, 'sv')).toMatchObject({
      amount: null,
      words: 'Fråga mäklaren om priset',
    })
    const withSum = estateOf({ price: { text, startingPrice: 2_395_000 } })
    expect(priceFor(withSum, 'en')?.words).toMatch(/price$/i)
  })
}

test('P7 of premises without a rent the visitor asks for the rent', () => {
  const premises = estateOf({ type: { id: 'Premises' }, price: {} })

  expect(priceFor(premises, 'sv')?.words).toBe('Fråga mäklaren om hyran')
  expect(priceFor(estateOf({ price: {} }), 'sv')?.words).toBe('Fråga mäklaren om priset')
})

test('P7 a price in the broker’s own words is shown in them', () => {
  expect(priceFor(estateOf({ price: { text: 'Anbud senast 1 mars' } }), 'sv')).toMatchObject({
    amount: null,
    words: 'Anbud senast 1 mars',
  })
})
