import { expect, test } from 'playwright/test'

import { stockholmTime } from '#lib/alerts/stockholm-time.ts'

const TIMES: [string, string, number][] = [
  ['2026-11-24T05:59:59.000Z', '2026-11-24', 6],
  ['2026-11-24T06:00:00.000Z', '2026-11-24', 7],
  ['2026-07-01T05:00:00.000Z', '2026-07-01', 7],
  ['2026-12-31T23:00:00.000Z', '2027-01-01', 0],
  ['2026-10-25T01:30:00.000Z', '2026-10-25', 2],
]

for (const [instant, date, hour] of TIMES) {
  test(`${instant} is ${date}, hour ${hour}, in Stockholm`, () => {
    expect(stockholmTime(new Date(instant))).toEqual({ date, hour })
  })
}
