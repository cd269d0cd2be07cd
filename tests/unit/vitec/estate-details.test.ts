import { expect, test } from 'playwright/test'

import { detailsFor } from '#components/estate/wording/details-for.ts'
import { DETAIL_GROUPS, type DetailGroup } from '#lib/estate/details.ts'
import { LOCALES, type Locale } from '#lib/language/locales.ts'
import { estateWire } from '#lib/vitec/estate/estate-wire.ts'
import { reshapeEstate } from '#lib/vitec/estate/reshape-estate.ts'

import { EVERY_DETAIL } from './every-detail.ts'

const GROUPS = Object.keys(DETAIL_GROUPS).filter(isGroup)

function isGroup(name: string): name is DetailGroup {
  return name in DETAIL_GROUPS
}

function estateOf(answer: object) {
  return reshapeEstate('OBJ1', estateWire.parse(answer))
}

function rowsOf(answer: object, locale: Locale = 'sv') {
  const estate = estateOf(answer)

  return GROUPS.flatMap((group) => detailsFor(estate, group, locale)).map(({ label, parts }) =>
    `${label}: ${parts.map(({ text }) => text).join(', ')}`.replace(/\s/g, ' '),
  )
}

test('every kind of row is read from Vitec', () => {
  const kinds = Object.values(DETAIL_GROUPS).flat()

  expect(new Set(estateOf(EVERY_DETAIL).details.map(({ kind }) => kind))).toEqual(new Set(kinds))
})

for (const locale of LOCALES) {
  test(`every row has a label and a value in ${locale}`, () => {
    const rows = rowsOf(EVERY_DETAIL, locale)

    expect(rows.length).toBeGreaterThanOrEqual(Object.values(DETAIL_GROUPS).flat().length)
    for (const row of rows) expect(row).toMatch(/^\S.*: \S/)
  })
}

const ROWS: [what: string, answer: object, row: string][] = [
  [
    'the site leasehold with its end',
    { fees: { leasehold: { fee: 11_240, term: '2031-06-30' } } },
    'Tomträttsavgäld: 11 240 kr/år, till 30 juni 2031',
  ],
  [
    'the ground rent with its owner',
    { fees: { lease: { fee: 14_800, term: 'Löpande', owner: 'Testbo samfällighet' } } },
    'Arrende: 14 800 kr/år, Löpande, Testbo samfällighet',
  ],
  [
    'the mortgage deeds, their number and sum',
    { pledges: [{ amount: 2_000_000 }, { amount: 1_450_000 }, { amount: null }] },
    'Pantbrev, antal och summa: 2 st, 3 450 000 kr',
  ],
  [
    'an indirect net debt of nothing',
    { extensions: { housingCooperative: { finances: { indirectNetDebt: 0 } } } },
    'Indirekt netto\u00ADskuldsättning: 0 kr',
  ],
  [
    'that a flat is pledged',
    { extensions: { housingCooperative: { finances: { isPledged: true } } } },
    'Pantsatt: Ja',
  ],
  [
    'the energy that a building uses',
    { buildings: [{ energyDeclaration: { consumption: 109 } }] },
    'Energiprestanda: 109 kWh/m² och år',
  ],
  [
    'the declaration’s day',
    {
      buildings: [
        {
          energyDeclaration: {
            status: { id: 'Performed', name: 'Utförd' },
            performedAt: '2024-05-14T00:00:00',
          },
        },
      ],
    },
    'Energi\u00ADdeklaration: Utförd, 14 maj 2024',
  ],
  [
    'a balcony by Vitec’s name for it',
    { exterior: { entries: [{ type: { name: 'Balkong' }, size: 4, description: 'Söderläge.' }] } },
    'Balkong: 4 m², Söderläge.',
  ],
  [
    'a running cost by its own name',
    { expenses: { operation: { entries: [{ type: { name: 'Sotning' }, value: 900 }] } } },
    'Sotning: 900 kr/år',
  ],
  [
    'for how many people the running cost holds',
    { expenses: { operation: { householdSize: 1 } } },
    'Driftkostnaden räknad på: 1 person',
  ],
  [
    'the hour until which offers are taken',
    { extensions: { commercialProperty: { offer: { deadlineAt: '2026-12-20T12:00:00' } } } },
    'Anbud senast: 20 december 2026 12.00',
  ],
  [
    'the rent of a unit',
    {
      extensions: {
        commercialProperty: {
          compilationArea: {
            entries: [{ type: { name: 'Bostad' }, number: 6, rentalIncome: { value: 686_400 } }],
          },
        },
      },
    },
    'Bostad: 6 st, hyra 686 400 kr/år',
  ],
  [
    'the rent of premises by area',
    { extensions: { premises: { compilationArea: { rent: 264_000, areaSize: 165 } } } },
    'Hyra per m²: 1 600 kr/m² och år',
  ],
  [
    'a long distance in kilometres',
    {
      extensions: {
        foreignProperty: { distances: [{ type: { name: 'Flygplats' }, meters: 78_000 }] },
      },
    },
    'Flygplats: 78 km',
  ],
]

for (const [what, answer, row] of ROWS) {
  test(`a page shows ${what}`, () => {
    expect(rowsOf(answer)).toEqual([row])
  })
}

const EMPTY = [undefined, null, 0, '', '-', '0001-01-01T00:00:00', [], {}]

for (const value of EMPTY) {
  test(`a detail of ${JSON.stringify(value)} has no row`, () => {
    const answer = JSON.parse(JSON.stringify(EVERY_DETAIL, (_, leaf) => emptied(leaf, value)))
    // Of this sum alone a zero is worth saying.
    const rows = rowsOf(answer).filter((row) => row !== 'Indirekt netto\u00ADskuldsättning: 0 kr')

    expect(rows).toEqual([])
  })
}

function emptied(leaf: unknown, value: unknown) {
  return typeof leaf === 'object' && leaf !== null ? leaf : value
}

test('an inspection or a terrace that is not there has no row', () => {
  const entries = [{ type: { name: 'Balkong' }, isAvailable: false, size: 4 }]

  expect(rowsOf({ inspection: { hasBeenPerformed: false }, exterior: { entries } })).toEqual([])
})

test('a flat is said not to be pledged only where its finances are filled in', () => {
  const flat = (finances: object) => ({ extensions: { housingCooperative: { finances } } })

  expect(rowsOf(flat({ isPledged: false }))).toEqual([])
  expect(rowsOf(flat({ isPledged: false, annualFeeShare: 1.2 }))).toContain('Pantsatt: Nej')
})

test('the parts of the running cost are followed by their sum', () => {
  const entries = [
    { type: { name: 'Sotning' }, value: 900 },
    { type: { name: 'El' }, value: 8_100 },
  ]

  expect(rowsOf({ expenses: { operation: { entries, sum: 9_000 } } })).toEqual([
    'Sotning: 900 kr/år',
    'El: 8 100 kr/år',
    'Driftkostnad, summa: 9 000 kr/år',
  ])
})

test('a part that is all of a sum among the facts has no row', () => {
  const entries = [{ type: { name: 'El' }, value: 9_000 }]
  const premises = { compilationArea: { flatOperatingCost: 9_000 } }

  expect(
    rowsOf({
      expenses: { operation: { entries, sum: 9_000 } },
      extensions: { commercialProperty: premises },
      taxation: { totalValue: 780_000, landValue: 780_000 },
    }),
  ).toEqual([])
})

test('a part as large as a sum is kept beside others', () => {
  const entries = [
    { type: { name: 'El' }, value: 9_000 },
    { type: { name: 'Sotning' }, value: 500 },
  ]

  expect(
    rowsOf({
      expenses: { operation: { entries, sum: 9_000 } },
      taxation: { totalValue: 512_000, buildingValue: 512_000, landValue: 794_000 },
    }),
  ).toEqual([
    'El: 9 000 kr/år',
    'Sotning: 500 kr/år',
    'Driftkostnad, summa: 9 000 kr/år',
    'Taxeringsvärde, byggnad: 512 000 kr',
    'Taxeringsvärde, mark: 794 000 kr',
  ])
})
