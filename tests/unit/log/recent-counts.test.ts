import { expect, test } from 'playwright/test'

import { reasonCounts } from '#lib/alerts/checks/check-quarantined.ts'
import { countRecent, recentCounts } from '#lib/log/counts.ts'

test.beforeEach(() => {
  globalThis.intresseRecentCounts = undefined
})

test('S1 refusals and repeats of the last minute are counted by their code', () => {
  countRecent('requestRefused', 'rateLimited', 0)
  countRecent('requestRefused', 'rateLimited', 5_000)
  countRecent('requestRefused', 'tokenInvalid', 30_000)
  countRecent('interestRepeated', undefined, 30_000)
  countRecent('interestAccepted', undefined, 30_000)

  expect(recentCounts(59_000)).toEqual(
    new Map([
      ['rateLimited', 2],
      ['tokenInvalid', 1],
      ['interestRepeated', 1],
    ]),
  )
  expect(recentCounts(61_000)).toEqual(
    new Map([
      ['tokenInvalid', 1],
      ['interestRepeated', 1],
    ]),
  )
  expect(recentCounts(200_000)).toEqual(new Map())
})

test('S1 the memory of the counts is bounded, however many codes there are and however long', () => {
  for (let each = 0; each < 5_000; each += 1)
    countRecent('requestRefused', `code${each}`, each * 50)
  const slots = globalThis.intresseRecentCounts ?? []

  expect(slots.length).toBeLessThanOrEqual(7)
  for (const { kinds } of slots) expect(kinds.size).toBeLessThanOrEqual(51)
  expect(recentCounts(249_950).get('other')).toBeGreaterThan(0)
})

test('S1 each of several reasons counts, the most frequent first and at most ten', () => {
  expect(
    reasonCounts([
      { reason: 'tooFast', count: 1 },
      { reason: 'trapFilled+tooFast', count: 3 },
    ]),
  ).toEqual([
    { reason: 'tooFast', count: 4 },
    { reason: 'trapFilled', count: 3 },
  ])
  const many = Array.from({ length: 30 }, (_, each) => ({ reason: `r${each}`, count: each }))
  expect(reasonCounts(many)).toHaveLength(10)
})
