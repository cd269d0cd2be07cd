import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import { fromVitecTime, toVitecTime } from '#lib/vitec/estate/vitec-time.ts'

const BOTH_WAYS: [string, string, string][] = [
  ['in winter', '2026-01-31T11:00:00.000Z', '2026-01-31T12:00:00+01:00'],
  ['in summer', '2026-07-01T10:00:00.000Z', '2026-07-01T12:00:00+02:00'],
  ['at midnight', '2026-06-30T22:00:00.000Z', '2026-07-01T00:00:00+02:00'],
  ['at the end of a year', '2026-12-31T23:30:00.000Z', '2027-01-01T00:30:00+01:00'],
  ['before the clocks go forward', '2026-03-29T00:59:59.000Z', '2026-03-29T01:59:59+01:00'],
  ['after the clocks went forward', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00+02:00'],
  [
    'in the first of the two repeated hours',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T02:30:00+02:00',
  ],
  [
    'in the second of the two repeated hours',
    '2026-10-25T01:30:00.000Z',
    '2026-10-25T02:30:00+01:00',
  ],
]

for (const [when, utc, swedish] of BOTH_WAYS) {
  test(`a time ${when} is written with its offset and read back`, () => {
    expect(toVitecTime(new Date(utc))).toBe(swedish)
    expect(fromVitecTime(swedish)).toBe(utc)
  })
}

const WITHOUT_OFFSET: [string, string][] = [
  ['2026-01-31T12:00:00', '2026-01-31T11:00:00.000Z'],
  ['2026-07-01T12:00:00', '2026-07-01T10:00:00.000Z'],
  ['2026-07-01T00:30:00', '2026-06-30T22:30:00.000Z'],
  ['2026-07-01T12:00', '2026-07-01T10:00:00.000Z'],
  // The clocks change on this day, at the hours of viewings.
  ['2026-03-29T13:00:00', '2026-03-29T11:00:00.000Z'],
  ['2026-10-25T13:00:00', '2026-10-25T12:00:00.000Z'],
  // The value is Vitec's own sample, hundredths included (lib/vitec/VITEC.md 3).
  ['2026-08-31T11:46:09.65', '2026-08-31T09:46:09.650Z'],
]

for (const [wall, utc] of WITHOUT_OFFSET) {
  test(`${wall} without an offset is Swedish time`, () => {
    expect(fromVitecTime(wall)).toBe(utc)
  })
}

test('an offset or Z is followed', () => {
  expect(fromVitecTime('2026-07-01T12:00:00Z')).toBe('2026-07-01T12:00:00.000Z')
  expect(fromVitecTime('2026-07-01T12:00:00-05:00')).toBe('2026-07-01T17:00:00.000Z')
  expect(fromVitecTime('2025-11-08T05:01:45.3187722+01:00')).toBe('2025-11-08T04:01:45.318Z')
})

test('a text that is no time is null', () => {
  for (const text of ['', 'snart', 'Enligt överenskommelse', '2026-13-01T00:00:00', '+02:00']) {
    expect(fromVitecTime(text), text).toBeNull()
  }
})

test('every instant is read back as it was written, to the second', () => {
  const seconds = { min: Date.parse('2000-01-01') / 1_000, max: Date.parse('2099-01-01') / 1_000 }
  fc.assert(
    fc.property(fc.integer(seconds), (at) => {
      const instant = new Date(at * 1_000)
      expect(fromVitecTime(toVitecTime(instant))).toBe(instant.toISOString())
    }),
    { numRuns: 500 },
  )
})

test('Swedish time without an offset is read back right between 05 and 20 UTC', () => {
  const DAY = 86_400
  const days = {
    min: Date.parse('2000-01-01') / 1_000 / DAY,
    max: Date.parse('2037-01-01') / 1_000 / DAY,
  }
  fc.assert(
    fc.property(
      fc.integer(days),
      fc.integer({ min: 5 * 3_600, max: 20 * 3_600 }),
      (day, second) => {
        const instant = new Date((day * DAY + second) * 1_000)
        expect(fromVitecTime(toVitecTime(instant).slice(0, 19))).toBe(instant.toISOString())
      },
    ),
    { numRuns: 500 },
  )
})
