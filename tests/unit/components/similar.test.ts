import { expect, test } from 'playwright/test'

import type { EstateSummary } from '#lib/estate/estate.ts'
import { similarTo } from '#lib/estate/similar.ts'
import { estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { reshapeEstate } from '#lib/vitec/estate/reshape-estate.ts'

const EMPTY = reshapeEstate('OBJ0', estateWire.parse({}))

function home(id: string, changes: Partial<EstateSummary> = {}, starting = 2_000_000) {
  const { price, address } = EMPTY

  return {
    ...EMPTY,
    id,
    type: 'House' as const,
    state: 'forSale' as const,
    price: { ...price, starting },
    address: { ...address, municipality: 'Uppsala' },
    image: null,
    nextViewing: null,
    ...changes,
  }
}

const villa = home('villa')
const idsLike = (others: EstateSummary[]) => similarTo(villa, others).map(({ id }) => id)

test('the home itself, other types and homes that are not for sale are left out', () => {
  const others = [
    villa,
    home('sold', { state: 'sold' }),
    home('reserved', { state: 'reserved' }),
    home('closed', { state: 'closed' }),
    home('flat', { type: 'HousingCooperative' }),
    home('plot', { type: 'Plot' }),
    home('coming', { state: 'coming' }),
    home('cottage', { type: 'Cottage' }),
  ]

  expect(idsLike(others)).toEqual(['coming', 'cottage'])
})

test('its own town comes first, then its own type, then the nearest price', () => {
  const elsewhere = { address: { ...villa.address, municipality: 'Sala' } }
  const others = [
    home('far', elsewhere, 2_000_000),
    home('cottage', { type: 'Cottage' }, 2_000_000),
    home('dearer', {}, 5_000_000),
    home('nearly', {}, 2_200_000),
    home('priceless', {}, 0),
  ]

  expect(idsLike(others)).toEqual(['nearly', 'dearer', 'priceless'])
  expect(idsLike(others.slice(0, 2))).toEqual(['cottage', 'far'])
})

test('two homes whose towns are not known are in no town together', () => {
  const nowhere = { ...villa.address, municipality: null, town: null }
  const others = [home('nowhere', { address: nowhere, type: 'Cottage' }), home('elsewhere')]

  expect(similarTo(home('villa', { address: nowhere }), others)[0]?.id).toBe('elsewhere')
})

test('a price in another currency is no nearer than an unknown one', () => {
  const euro = home('euro', { price: { ...villa.price, currency: 'EUR' } })

  expect(idsLike([euro, home('double', {}, 4_000_000)])).toEqual(['double', 'euro'])
})
