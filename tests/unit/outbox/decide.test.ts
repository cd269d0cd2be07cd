import { expect, test } from 'playwright/test'

import type { Delivery } from '#lib/interest/delivery.ts'
import { decide } from '#lib/outbox/decide.ts'
import type { Entry } from '#lib/outbox/entry.ts'
import { GIVE_UP_AFTER_SECONDS } from '#lib/outbox/retry-schedule.ts'

const NOW = new Date('2026-11-23T12:00:00.000Z')

function someEntry(changes: Partial<Entry> = {}): Entry {
  return {
    receiptId: 'receipt',
    reference: '7K3F-92QX',
    office: 'ekbacken',
    isBooking: false,
    sealed: 'sealed',
    acceptedAt: NOW,
    attempt: 1,
    countedAttempts: 1,
    failures: 0,
    failedStreak: null,
    lease: 'lease',
    circuit: 'circuit',
    hasLostAttempt: false,
    crashes: 0,
    uncertainAttempts: 0,
    goneAttempts: 0,
    mayBeThere: false,
    earlierReference: null,
    ...changes,
  }
}

type SettledOptions = { entry?: Partial<Entry>; onUncertain?: 'retry' | 'hold' }

function settled(delivery: Delivery, { entry, onUncertain = 'retry' }: SettledOptions = {}) {
  const decision = decide({
    delivery,
    entry: someEntry(entry),
    onUncertain,
    now: NOW,
    random: 0.5,
  })
  const { state, outcome, reason, status, nextAttemptAt } = decision
  const wait = nextAttemptAt ? (nextAttemptAt.getTime() - NOW.getTime()) / 1_000 : null

  return { state, outcome, reason, status, wait }
}

const POSTPONED = [
  'unreachable',
  'tlsFailed',
  'rateLimited',
  'vitecFailed',
  'redirected',
  'unexpected',
] as const

const OF_OTHERS = [
  'credentialsRefused',
  'customerForbidden',
  'givenBack',
  'keyMissing',
  'officeUnknown',
  'storeFailed',
] as const

const UNCERTAIN = ['timedOut', 'connectionLost', 'gatewayTimedOut', 'processEnded'] as const

test('a delivered interest is delivered, and not retried', () => {
  expect(settled({ outcome: 'delivered', status: 204 })).toEqual({
    state: 'delivered',
    outcome: 'delivered',
    reason: undefined,
    status: 204,
    wait: null,
  })
})

for (const reason of ['credentialsRefused', 'customerForbidden'] as const) {
  test(`a pause for ${reason} costs an interest no attempt, however long it takes`, () => {
    const acceptedAt = new Date(NOW.getTime() - GIVE_UP_AFTER_SECONDS * 1_000)

    expect(
      settled({ outcome: 'postponed', reason, status: 401 }, { entry: { acceptedAt } }),
    ).toEqual({
      state: 'waiting',
      outcome: 'postponed',
      reason,
      status: 401,
      wait: 0,
    })
  })
}

test('an interest with an estate unknown to Vitec is retried twice within the hour, then held for a person', () => {
  const after = (goneAttempts: number) =>
    settled({ outcome: 'refused', reason: 'estateGone', status: 404 }, { entry: { goneAttempts } })

  expect(after(0)).toMatchObject({ state: 'waiting', wait: 1_500 })
  expect(after(1)).toMatchObject({ state: 'waiting', wait: 1_500 })
  expect(after(2)).toMatchObject({ state: 'held', wait: null })
})

for (const reason of ['interestRefused', 'unreadable', 'processKeepsEnding'] as const) {
  test(`an interest refused with ${reason} is held for a person, and not retried`, () => {
    expect(settled({ outcome: 'refused', reason, status: 400 })).toEqual({
      state: 'held',
      outcome: 'refused',
      reason,
      status: 400,
      wait: null,
    })
  })
}

for (const reason of POSTPONED) {
  test(`an interest postponed for ${reason} waits for its next attempt`, () => {
    expect(settled({ outcome: 'postponed', reason })).toMatchObject({
      state: 'waiting',
      reason,
      wait: 10,
    })
    expect(settled({ outcome: 'postponed', reason }, { entry: { countedAttempts: 4 } }).wait).toBe(
      900,
    )
  })

  test(`an interest postponed for ${reason} for a week is held for a person`, () => {
    const acceptedAt = new Date(NOW.getTime() - GIVE_UP_AFTER_SECONDS * 1_000)

    expect(settled({ outcome: 'postponed', reason }, { entry: { acceptedAt } })).toMatchObject({
      state: 'held',
      reason,
      wait: null,
    })
  })
}

test('a Retry-After replaces our own schedule, longer or shorter', () => {
  const wish = (retryAfterSeconds: number) =>
    settled({ outcome: 'postponed', reason: 'rateLimited', status: 429, retryAfterSeconds }).wait

  expect(wish(600)).toBe(600)
  expect(wish(1)).toBe(1)
})

test('a Retry-After does not keep an interest beyond its week', () => {
  const acceptedAt = new Date(NOW.getTime() - GIVE_UP_AFTER_SECONDS * 1_000)
  const delivery: Delivery = {
    outcome: 'postponed',
    reason: 'rateLimited',
    retryAfterSeconds: 3_600,
  }

  expect(settled(delivery, { entry: { acceptedAt } }).state).toBe('held')
})

test('S7 a Retry-After of a second is followed twice, for Vitec may answer so to one interest for ever', () => {
  const wish = (countedAttempts: number) =>
    settled(
      { outcome: 'postponed', reason: 'rateLimited', status: 503, retryAfterSeconds: 1 },
      { entry: { countedAttempts } },
    ).wait

  expect([1, 2, 3, 4].map(wish)).toEqual([1, 1, 300, 900])
})

test('S7 a failure counts against the interest unless its cause is elsewhere', () => {
  const failed = (delivery: Delivery) =>
    decide({ delivery, entry: someEntry(), onUncertain: 'retry', now: NOW }).hasFailed
  const postponed = (reason: (typeof POSTPONED)[number]) => failed({ outcome: 'postponed', reason })

  expect(POSTPONED.map(postponed)).toEqual(POSTPONED.map(() => true))
  for (const reason of OF_OTHERS) expect(failed({ outcome: 'postponed', reason })).toBe(false)
  expect(failed({ outcome: 'uncertain', reason: 'timedOut' })).toBe(true)
  expect(failed({ outcome: 'uncertain', reason: 'processEnded' })).toBe(false)
  expect(failed({ outcome: 'delivered', status: 204 })).toBe(false)
  expect(failed({ outcome: 'refused', reason: 'interestRefused', status: 400 })).toBe(false)
})

test('S7 a failed connection counts for the login, and a broken response perhaps for the interest', () => {
  const newsOf = (delivery: Delivery) =>
    decide({ delivery, entry: someEntry(), onUncertain: 'retry', now: NOW }).circuitEvent

  for (const reason of ['unreachable', 'tlsFailed'] as const)
    expect(newsOf({ outcome: 'postponed', reason })).toMatchObject({ isOfTheLogin: true })
  expect(newsOf({ outcome: 'postponed', reason: 'vitecFailed' })).toMatchObject({
    isOfTheLogin: false,
  })
  expect(newsOf({ outcome: 'uncertain', reason: 'timedOut' })).toMatchObject({
    isOfTheLogin: false,
  })
  for (const reason of [
    'givenBack',
    'storeFailed',
    'keyMissing',
    'officeUnknown',
    'unexpected',
  ] as const)
    expect(newsOf({ outcome: 'postponed', reason })).toBeUndefined()
})

for (const reason of ['keyMissing', 'officeUnknown'] as const)
  test(`C8 an interest that is postponed for ${reason} waits longer each time, at most an hour`, () => {
    const wait = (attempt: number) =>
      settled({ outcome: 'postponed', reason }, { entry: { attempt } }).wait

    expect([1, 2, 3, 5, 9, 40].map(wait)).toEqual([10, 60, 300, 3_600, 3_600, 3_600])
  })

for (const reason of UNCERTAIN) {
  test(`an interest uncertain for ${reason} is retried twice, then held for a person`, () => {
    const after = (uncertainAttempts: number) =>
      settled({ outcome: 'uncertain', reason }, { entry: { uncertainAttempts } })

    expect(after(0)).toMatchObject({ state: 'uncertain', reason, wait: 120 })
    expect(after(1)).toMatchObject({ state: 'uncertain', reason, wait: 120 })
    expect(after(2)).toMatchObject({ state: 'held', reason, wait: null })
  })

  test(`an interest uncertain for ${reason} is held at once where the office wants it`, () => {
    expect(settled({ outcome: 'uncertain', reason }, { onUncertain: 'hold' })).toMatchObject({
      state: 'held',
      outcome: 'uncertain',
      wait: null,
    })
  })
}
