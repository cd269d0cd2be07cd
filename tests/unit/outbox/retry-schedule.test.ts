import { expect, test } from 'playwright/test'

import {
  GIVE_UP_AFTER_SECONDS,
  UNCERTAIN_RETRIES_MAX,
  UNCERTAIN_WAIT_SECONDS,
  waitSecondsAfter,
} from '#lib/outbox/retry-schedule.ts'

const FRESH = { ageSeconds: 0, random: 0.5 }

test('each wait is at least as long as the one before, from ten seconds to half a day', () => {
  const waits = Array.from({ length: 12 }, (_, index) => waitSecondsAfter(index + 1, FRESH))

  expect(waits).toEqual([
    10, 60, 300, 900, 3_600, 7_200, 14_400, 28_800, 43_200, 43_200, 43_200, 43_200,
  ])
})

test('a wait is spread by at most a fifth either way', () => {
  expect(waitSecondsAfter(2, { ageSeconds: 0, random: 0 })).toBeCloseTo(48)
  expect(waitSecondsAfter(2, { ageSeconds: 0, random: 1 })).toBeCloseTo(72)

  const waits = Array.from({ length: 500 }, () => waitSecondsAfter(2, { ageSeconds: 0 }) ?? 0)
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(48)
  expect(Math.max(...waits)).toBeLessThanOrEqual(72)
  expect(new Set(waits).size).toBeGreaterThan(400)
})

test('retries end after a week, whatever the number of attempts', () => {
  expect(GIVE_UP_AFTER_SECONDS).toBe(7 * 24 * 3_600)

  for (const attempt of [1, 9, 1_000]) {
    expect(waitSecondsAfter(attempt, { ageSeconds: GIVE_UP_AFTER_SECONDS - 1 })).not.toBeNull()
    expect(waitSecondsAfter(attempt, { ageSeconds: GIVE_UP_AFTER_SECONDS })).toBeNull()
  }
})

test('an interest is tried at least twenty times before the retries end', () => {
  let ageSeconds = 0
  let attempts = 1
  for (;;) {
    const wait = waitSecondsAfter(attempts, { ageSeconds, random: 1 })
    if (wait === null) break
    ageSeconds += wait
    attempts += 1
  }

  expect(attempts).toBeGreaterThanOrEqual(20)
})

test('an unknown outcome is retried twice, two minutes later', () => {
  expect([UNCERTAIN_RETRIES_MAX, UNCERTAIN_WAIT_SECONDS]).toEqual([2, 120])
})
