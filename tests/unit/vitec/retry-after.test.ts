import { expect, test } from 'playwright/test'

import { retryAfterSeconds } from '#lib/vitec/http/limits.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')

const FORMS: [string | null, number | undefined][] = [
  [null, undefined],
  ['120', 120],
  ['1', 1],
  ['0', 1],
  ['3600', 3_600],
  ['86400', 3_600],
  ['99999999999999999999', 3_600],
  ['Mon, 23 Nov 2026 12:01:00 GMT', 60],
  ['Mon, 23 Nov 2026 12:00:00 GMT', 1],
  ['Sun, 22 Nov 2026 12:00:00 GMT', 1],
  ['Mon, 23 Nov 2099 12:00:00 GMT', 3_600],
  ['soon', undefined],
  ['', undefined],
]

for (const [header, seconds] of FORMS) {
  test(`Retry-After ${JSON.stringify(header)} is ${seconds ?? 'no'} seconds`, () => {
    expect(retryAfterSeconds(header, NOW)).toBe(seconds)
  })
}

test('a number that is not a count of seconds is not read as a year', () => {
  for (const header of ['-5', '1.5', '+60', '60, 120', '0x10']) {
    expect(retryAfterSeconds(header, NOW), header).toBeUndefined()
  }
})
