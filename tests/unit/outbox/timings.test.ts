import { expect, test } from 'playwright/test'

import {
  ATTEMPT_MS_MAX,
  LEASE_MS,
  MESSAGE_LEASE_MS,
  OPEN_MINUTES,
  OPEN_STALE_MS,
  RATE_SLOT_MS,
  SLOT_STALE_MS,
  UNTRIED_WAITS_SECONDS,
} from '#lib/outbox/timings.ts'
import { WISH_SECONDS_MAX } from '#lib/vitec/http/limits.ts'

test('C6 a lease outlasts connecting, marking, calling, reading and recording, and ends within a minute', () => {
  expect(LEASE_MS).toBeGreaterThan(ATTEMPT_MS_MAX)
  expect(LEASE_MS).toBeLessThan(60_000)
})

test('C6 a message’s lease is longer than a mail or a webhook may take', () => {
  // The whole of a mail may take 30 s (lib/alerts/channels/send-mail.ts), a webhook 5 s.
  expect(MESSAGE_LEASE_MS).toBeGreaterThan(2 * 30_000)
})

test('C6 a time is stale only when it is further ahead than any time that is ever written', () => {
  expect(SLOT_STALE_MS).toBeGreaterThanOrEqual(RATE_SLOT_MS)
  expect(OPEN_STALE_MS).toBeGreaterThanOrEqual(Math.max(...OPEN_MINUTES) * 60_000)
  expect(OPEN_STALE_MS).toBeGreaterThanOrEqual(WISH_SECONDS_MAX * 1_000)
})

test('C6 the waits of an open circuit never shrink', () => {
  expect(OPEN_MINUTES).toEqual(OPEN_MINUTES.toSorted((a, b) => a - b))
  expect(UNTRIED_WAITS_SECONDS).toEqual(UNTRIED_WAITS_SECONDS.toSorted((a, b) => a - b))
})
