import { database } from '#lib/database/database.ts'
import { clampTimes } from '#lib/outbox/queries/clamp-times.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept } from '../support/stores/entries.ts'
import {
  acceptMany,
  at,
  claimAt,
  DELIVERED,
  emptyQueue,
  FAILED,
  failNext,
  makeCircuit,
  mustClaim,
  recordWith,
} from './logins.ts'

test.beforeEach(async () => {
  await emptyQueue()
  await acceptMany(12)
})

test('a login has five rate slots a second, shared by all its callers', async () => {
  const circuit = makeCircuit()

  expect(await claimAt(circuit, 0)).not.toBeNull()
  expect(await claimAt(circuit, 150)).toBeNull()
  expect(await claimAt(circuit, 200)).not.toBeNull()
})

test('a login has at most five requests under way, and one more when one has ended', async () => {
  const circuit = makeCircuit()
  const first = await mustClaim(circuit, 0)
  for (const turn of [1, 2, 3, 4]) await mustClaim(circuit, turn * 200)

  expect(await claimAt(circuit, 1_000)).toBeNull()
  await recordWith(first, DELIVERED, 1_100)
  expect(await claimAt(circuit, 1_200)).not.toBeNull()
})

test('a circuit opens for two minutes after five failures in a row, sends one probe, then waits four', async () => {
  await emptyQueue()
  await acceptMany(5)
  const circuit = makeCircuit()
  for (const turn of [0, 1, 2, 3, 4]) await failNext(circuit, turn * 200)

  expect(await claimAt(circuit, 119_000)).toBeNull()
  const probe = await mustClaim(circuit, 121_000)
  // The circuit sends one probe.
  expect(await claimAt(circuit, 122_000)).toBeNull()
  await recordWith(probe, FAILED, 122_000)
  expect(await claimAt(circuit, 122_000 + 239_000)).toBeNull()
  const second = await mustClaim(circuit, 122_000 + 241_000)
  await recordWith(second, DELIVERED, 364_000)

  expect(await claimAt(circuit, 365_000)).not.toBeNull()
  expect(await claimAt(circuit, 365_200)).not.toBeNull()
})

test('F12 a Retry-After delays the whole login', async () => {
  const circuit = makeCircuit()
  const entry = await mustClaim(circuit, 0)
  const wish = { outcome: 'postponed', reason: 'rateLimited', retryAfterSeconds: 600 } as const
  await recordWith(entry, { ...wish, status: 429 }, 100)

  expect(await claimAt(circuit, 599_000)).toBeNull()
  expect(await claimAt(circuit, 601_000)).not.toBeNull()
})

test('F12 five Retry-After of a second in a row open the circuit like any failures', async () => {
  await emptyQueue()
  await acceptMany(5)
  const circuit = makeCircuit()
  const wish = { outcome: 'postponed', reason: 'rateLimited', retryAfterSeconds: 1 } as const
  for (const turn of [0, 1, 2, 3, 4])
    await failNext(circuit, turn * 1_200, { ...wish, status: 429 })

  expect(await claimAt(circuit, 6_000)).toBeNull()
  expect(await claimAt(circuit, 4_800 + 119_000)).toBeNull()
  expect(await claimAt(circuit, 4_800 + 121_000)).not.toBeNull()
})

test('the longest of several Retry-After at once applies', async () => {
  const circuit = makeCircuit()
  const [one, other] = [await mustClaim(circuit, 0), await mustClaim(circuit, 200)]
  const wish = { outcome: 'postponed', reason: 'rateLimited', status: 429 } as const
  await recordWith(one, { ...wish, retryAfterSeconds: 10 }, 300)
  await recordWith(other, { ...wish, retryAfterSeconds: 600 }, 400)

  expect(await claimAt(circuit, 599_000)).toBeNull()
  expect(await claimAt(circuit, 601_000)).not.toBeNull()
})

test('a queue is served from both ends: one old entry for each new one', async () => {
  const circuit = makeCircuit()
  const newest = await accept({ now: at(-100) })
  const oldest = await accept({ now: at(-3_600_000) })

  expect((await claimAt(circuit, 0, { end: 'newest' }))?.receiptId).toBe(newest)
  expect((await claimAt(circuit, 200, { end: 'oldest' }))?.receiptId).toBe(oldest)
})

test('F32 a clock that is set back an hour delays neither a login nor an interest', async () => {
  const circuit = makeCircuit()
  await mustClaim(circuit, 3_600_000)

  expect(await claimAt(circuit, 0)).not.toBeNull()
})

test('F32 a circuit that a clock opened far ahead closes once the clock is right', async () => {
  const circuit = makeCircuit()
  const entry = await mustClaim(circuit, 0)
  await database().write([
    {
      sql: 'update circuits set failures = 9, open_until = $ahead where circuit = $circuit',
      values: { circuit: circuit.id, ahead: at(10 * 24 * 3_600_000).toISOString() },
    },
  ])

  await clampTimes(at(0))
  await recordWith(entry, { outcome: 'delivered', status: 204 }, 0)

  const [row] = await database().read({
    sql: 'select failures, open_until from circuits where circuit = $circuit',
    values: { circuit: circuit.id },
  })
  expect(row).toEqual({ failures: 0, open_until: null })
})
