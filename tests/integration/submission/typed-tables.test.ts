import { AMOUNTS } from '../../fixtures/typed/amounts.ts'
import { AREAS } from '../../fixtures/typed/areas.ts'
import { NAMES } from '../../fixtures/typed/names.ts'
import { FOREIGN_POSTCODES, SWEDISH_POSTCODES } from '../../fixtures/typed/postcodes.ts'
import { ROOMS } from '../../fixtures/typed/rooms.ts'
import type { Typed } from '../../fixtures/typed/typed.ts'
import { expect, test } from '../../support/flavours/store-test.ts'
import { smallestBody } from '../../unit/interest/schema/smallest-body.ts'
import { formPost, jsonPost, type Sent, type Take, take } from './take.ts'

test.use({ vitec: 'sandbox' })

type Row<Value> = { typed: string; value: Value | null; more?: Record<string, unknown> }

function rowsOf<Value>(table: Typed<Value>): Row<Value>[] {
  return table.flatMap(([value, ways]) => ways.map((typed) => ({ typed, value })))
}

type Column<Value> = {
  path: string
  /** The issue's code where there is no value. */
  code?: string
  /** The field's value in the result. */
  read: (sent: Sent) => Value | undefined
}

/** Sends each row twice, as JSON and as a form. @returns the rows with another result */
async function surprises<Value>(
  take: Take,
  rows: Row<Value>[],
  { path, code, read }: Column<Value>,
) {
  const found: unknown[] = []
  for (const { typed, value, more } of rows) {
    const body = smallestBody({ ...more, [path]: typed })
    // A form cannot carry half of a pair of UTF-16 units.
    const posts = typed.isWellFormed() ? [jsonPost(body), formPost(body)] : [jsonPost(body)]
    for (const post of posts) {
      const { issues, sent } = await take(post)
      const became = sent === null ? null : read(sent)
      const isExpected =
        value === null
          ? issues.length === 1 && issues[0]?.startsWith(`${path}: `)
          : became === value
      const isCode = value !== null || !code || issues[0] === `${path}: ${code}`
      if (!isExpected || !isCode) found.push({ typed, value, became, issues })
    }
  }

  return found
}

/** The number of a field, or the words that went into the note in its place. */
function numberOrWords(field: string, label: string) {
  return ({ presentAccommodation, interestNote }: Sent) => {
    const number = presentAccommodation?.[field]
    if (typeof number === 'number') return number
    const [, words] = new RegExp(`^${label} enligt besökaren: (.*)$`, 'm').exec(interestNote) ?? []

    return words
  }
}

const NUMBERS = [
  { field: 'price', label: 'Pris', table: AMOUNTS },
  { field: 'livingSpace', label: 'Boarea', table: AREAS },
  { field: 'numberOfRooms', label: 'Antal rum', table: ROOMS },
]

for (const { field, label, table } of NUMBERS) {
  test(`V7 ${field} arrives at Vitec as a number or at the broker as words, however it was typed`, async () => {
    const rows = rowsOf(table)
    expect(rows.length).toBeGreaterThan(180)
    expect(
      await surprises(take, rows, {
        path: `presentAccommodation.${field}`,
        read: numberOrWords(field, label),
      }),
    ).toEqual([])
  })
}

test('V7 a Swedish postcode arrives at Vitec as 753 10, however it was typed', async () => {
  const rows = rowsOf(SWEDISH_POSTCODES)
  expect(rows.length).toBeGreaterThan(180)
  const column = {
    path: 'address.zipCode',
    code: 'zipCodeInvalid',
    read: ({ updatePerson }: Sent) => updatePerson.address?.zipCode,
  }
  // The app reports U+FFFD as an invalid character.
  expect(
    await surprises(
      take,
      rows.filter(({ typed }) => !typed.includes('\ufffd')),
      column,
    ),
  ).toEqual([])
  expect(
    await surprises(
      take,
      rows.map((row) => ({ ...row, more: { 'address.countryCode': 'SE' } })),
      { ...column, code: undefined },
    ),
  ).toEqual([])
})

test('V5 a foreign postcode is sent as it was written, without invisible characters', async () => {
  for (const [countryCode, value, ways] of FOREIGN_POSTCODES) {
    const rows = ways.map((typed) => ({
      typed,
      value,
      more: { 'address.countryCode': countryCode },
    }))
    const read = ({ updatePerson }: Sent) => updatePerson.address?.zipCode
    expect(await surprises(take, rows, { path: 'address.zipCode', read })).toEqual([])
  }
})

test('V9 V10 a name arrives at Vitec as it was written, on one line, or is refused', async () => {
  const rows = rowsOf(NAMES)
  expect(rows.length).toBeGreaterThan(180)
  expect(
    await surprises(take, rows, {
      path: 'person.firstName',
      read: ({ updatePerson }) => updatePerson.firstName,
    }),
  ).toEqual([])
})
