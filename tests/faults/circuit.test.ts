import { database } from '#lib/database/database.ts'
import { pullBack } from '#lib/outbox/queries/clamp-times.ts'

import { accept, expect, test } from '../integration/delivery/store-test.ts'
import {
  acceptMany,
  at,
  claimAt,
  DELIVERED,
  emptyQueue,
  FAILED,
  failNext,
  makeLine,
  mustClaim,
  settleWith,
} from './login-test.ts'

test.beforeEach(async () => {
  await emptyQueue()
  await acceptMany(12)
})

test('a login has five turns a second, whoever asks', async () => {
  const line = makeLine()

  expect(await claimAt(line, 0)).not.toBeNull()
  expect(await claimAt(line, 150)).toBeNull()
  expect(await claimAt(line, 200)).not.toBeNull()
})

test('a login has five under way, and one more when one has ended', async () => {
  const line = makeLine()
  const first = await mustClaim(line, 0)
  for (const turn of [1, 2, 3, 4]) await mustClaim(line, turn * 200)

  expect(await claimAt(line, 1_000)).toBeNull()
  await settleWith(first, DELIVERED, 1_100)
  expect(await claimAt(line, 1_200)).not.toBeNull()
})

test('after five failures in a row a login rests two minutes, then one tries, then four', async () => {
  await emptyQueue()
  await acceptMany(5)
  const line = makeLine()
  for (const turn of [0, 1, 2, 3, 4]) await failNext(line, turn * 200)

  expect(await claimAt(line, 119_000)).toBeNull()
  const probe = await mustClaim(line, 121_000)
  // One, to see.
  expect(await claimAt(line, 122_000)).toBeNull()
  await settleWith(probe, FAILED, 122_000)
  expect(await claimAt(line, 122_000 + 239_000)).toBeNull()
  const second = await mustClaim(line, 122_000 + 241_000)
  await settleWith(second, DELIVERED, 364_000)

  expect(await claimAt(line, 365_000)).not.toBeNull()
  expect(await claimAt(line, 365_200)).not.toBeNull()
})

test('F12 a wish to wait slows the whole login, and an hour is the most', async () => {
  const line = makeLine()
  const entry = await mustClaim(line, 0)
  const wish = { outcome: 'postponed', reason: 'rateLimited', retryAfterSeconds: 600 } as const
  await settleWith(entry, { ...wish, status: 429 }, 100)

  expect(await claimAt(line, 599_000)).toBeNull()
  expect(await claimAt(line, 601_000)).not.toBeNull()
})

test('F12 wishes to wait a second, five in a row, let a login rest as any failures do', async () => {
  await emptyQueue()
  await acceptMany(5)
  const line = makeLine()
  const wish = { outcome: 'postponed', reason: 'rateLimited', retryAfterSeconds: 1 } as const
  for (const turn of [0, 1, 2, 3, 4]) await failNext(line, turn * 1_200, { ...wish, status: 429 })

  expect(await claimAt(line, 6_000)).toBeNull()
  expect(await claimAt(line, 4_800 + 119_000)).toBeNull()
  expect(await claimAt(line, 4_800 + 121_000)).not.toBeNull()
})

test('of several wishes to wait that come together the longest holds', async () => {
  const line = makeLine()
  const [one, other] = [await mustClaim(line, 0), await mustClaim(line, 200)]
  const wish = { outcome: 'postponed', reason: 'rateLimited', status: 429 } as const
  await settleWith(one, { ...wish, retryAfterSeconds: 10 }, 300)
  await settleWith(other, { ...wish, retryAfterSeconds: 600 }, 400)

  expect(await claimAt(line, 599_000)).toBeNull()
  expect(await claimAt(line, 601_000)).not.toBeNull()
})

test('a queue is served from both ends: one old for each new', async () => {
  const line = makeLine()
  const newest = await accept({ now: at(-100) })
  const oldest = await accept({ now: at(-3_600_000) })

  expect((await claimAt(line, 0, { end: 'newest' }))?.receiptId).toBe(newest)
  expect((await claimAt(line, 200, { end: 'oldest' }))?.receiptId).toBe(oldest)
})

test('F32 a clock that is set back an hour, or two days, does not keep a login or an interest waiting', async () => {
  const line = makeLine()
  await mustClaim(line, 3_600_000)

  expect(await claimAt(line, 0)).not.toBeNull()
})

test('F32 a circuit that a clock opened far ahead counts again once it is right', async () => {
  const line = makeLine()
  const entry = await mustClaim(line, 0)
  await database().write([
    {
      sql: 'update lines set failures = 9, open_until = $ahead where line = $line',
      values: { line: line.line, ahead: at(10 * 24 * 3_600_000).toISOString() },
    },
  ])

  await pullBack(at(0))
  await settleWith(entry, { outcome: 'delivered', status: 204 }, 0)

  const [row] = await database().read({
    sql: 'select failures, open_until from lines where line = $line',
    values: { line: line.line },
  })
  expect(row).toEqual({ failures: 0, open_until: null })
})
