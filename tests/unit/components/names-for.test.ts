import { expect, test } from 'playwright/test'

import {
  hasOwnName,
  kindAndPlaceFor,
  nameFor,
  postalLineFor,
} from '#components/estate/wording/names-for.ts'
import type { EstateSummary } from '#lib/estate/estate.ts'

type Named = Pick<
  EstateSummary,
  'type' | 'typeName' | 'subtype' | 'subtypeName' | 'heading' | 'address'
>

function flat(street: string | null, heading: string | null): Named {
  return {
    type: 'HousingCooperative',
    typeName: 'Lägenhet',
    subtype: null,
    subtypeName: null,
    heading,
    address: {
      ...{ street, area: 'Fålhagen', town: 'Uppsala' },
      ...{ zipCode: null, municipality: null, country: null, coordinate: null },
    },
  }
}

test('a home with a street or a heading has its kind and place under its name', () => {
  expect(kindAndPlaceFor(flat('Ekgatan 7', null), 'sv')).toEqual(['Lägenhet', 'Fålhagen, Uppsala'])
  expect(kindAndPlaceFor(flat(null, 'Ljus tvåa'), 'sv')).toEqual(['Lägenhet', 'Fålhagen, Uppsala'])
})

test('a home that is named by its kind and place has neither a second time', () => {
  const nameless = flat(null, null)

  expect(nameFor(nameless, 'sv')).toBe('Lägenhet, Fålhagen, Uppsala')
  expect(kindAndPlaceFor(nameless, 'sv')).toEqual([])
  expect(hasOwnName(nameless)).toBe(false)
})

test('a postal address has its postcode beside its town, and its area only without one', () => {
  const { address } = flat('Ekgatan 7', null)
  const abroad = { ...address, zipCode: '03710', town: 'Calpe', country: 'ES' }

  expect(postalLineFor({ ...address, zipCode: '753 20' }, 'sv')).toBe(
    'Ekgatan 7, 753\u00a020 Uppsala',
  )
  expect(postalLineFor(address, 'sv')).toBe('Ekgatan 7, Fålhagen, Uppsala')
  expect(postalLineFor(abroad, 'sv')).toBe('Ekgatan 7, 03710 Calpe, Spanien')
})
