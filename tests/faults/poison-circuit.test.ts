import { database } from '#lib/database/database.ts'
import { circuitFor } from '#lib/outbox/circuit-of.ts'
import { readQueue } from '#lib/outbox/queries/read-queue.ts'
import { UNTRIED_WAITS_SECONDS } from '#lib/outbox/timings.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, isClaimable } from '../support/stores/entries.ts'
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

/** Times longer than the first wait of the schedule with its spread, and longer than the second. */
const [SOON, LATER] = [15_000, 100_000]
const SECOND = 1_000

test.beforeEach(emptyQueue)

test('S7 five interests that Vitec fails on delay an honest one by fifteen seconds, and never again', async () => {
  const circuit = makeCircuit()
  await acceptMany(5)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, each * 200)
  const honest = await accept({ now: at(SECOND) })

  expect(await claimAt(circuit, 10 * SECOND)).toBeNull()
  const probe = await mustClaim(circuit, 800 + 15 * SECOND)
  expect(probe.receiptId).toBe(honest)
  await recordWith(probe, DELIVERED, 17 * SECOND)

  // All five fail again, and again: another interest was delivered meanwhile.
  for (let each = 0; each < 5; each += 1) await failNext(circuit, 20 * SECOND + each * 200)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, 2 * LATER + each * 200)
  const next = await accept({ now: at(2 * LATER) })
  expect((await mustClaim(circuit, 2 * LATER + SECOND)).receiptId).toBe(next)
})

test('S7 one interest that fails again and again does not open the circuit', async () => {
  const circuit = makeCircuit()
  const [poison] = await acceptMany(1)
  for (let each = 0; each < 12; each += 1) {
    expect(await failNext(circuit, each * SOON)).toBe(poison)
    await change(poison ?? '', 'next_attempt_at = $now', { now: at(each * SOON).toISOString() })
  }

  const honest = await accept({ now: at(12 * SOON - SECOND) })
  const end = 'newest'
  expect((await mustClaim(circuit, 12 * SOON, { end })).receiptId).toBe(honest)
})

test('S7 no office of a login probes with a failed interest while another office has one that has not failed', async () => {
  const circuit = makeCircuit('ekbacken', 'soderport')
  await acceptMany(5)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, each * 200)
  const honest = await accept({ office: 'soderport', now: at(SECOND) })

  expect(await claimAt(circuit, 125 * SECOND, { office: 'ekbacken' })).toBeNull()
  const probe = await mustClaim(circuit, 126 * SECOND, { office: 'soderport' })
  expect(probe.receiptId).toBe(honest)
})

test('S7 a paused office does not stop the probe of the other offices of its login', async () => {
  const circuit = makeCircuit('ekbacken', 'soderport')
  const failed = await acceptMany(5)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, each * 200)
  await accept({ office: 'soderport', now: at(SECOND) })
  await database().write([
    {
      sql: `insert into pauses (office, reason, paused_at) values ('soderport', 'operator', $now)`,
      values: { now: at(0).toISOString() },
    },
  ])

  try {
    expect(failed).toContain((await claimAt(circuit, 125 * SECOND))?.receiptId)
  } finally {
    await database().write([{ sql: `delete from pauses where office = 'soderport'` }])
  }
})

test('S7 where all have failed, the interest that failed least often and longest ago is the probe', async () => {
  const circuit = makeCircuit()
  const receiptIds = await acceptMany(6)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, each * 200)
  const [often = '', longAgo = '', lately = ''] = receiptIds
  await change(receiptIds[5] ?? '', 'next_attempt_at = null')
  for (const [receiptId, ms] of [
    [often, 1],
    [longAgo, 2],
    [lately, 3],
  ] as const)
    await change(receiptId, 'next_attempt_at = $now', { now: at(ms).toISOString() })
  await change(often, 'failures = 4')

  expect((await claimAt(circuit, 125 * SECOND))?.receiptId).toBe(longAgo)
})

test('S7 in an outage interests that have not failed probe one at a time, and ever more seldom', async () => {
  const circuit = makeCircuit()
  await acceptMany(30)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, each * 200)
  let now = 800
  for (const seconds of UNTRIED_WAITS_SECONDS.slice(0, 9)) {
    // The claim comes before the circuit retries failed interests by its own schedule.
    await database().write([
      {
        sql: 'update circuits set open_until = $far where circuit = $circuit',
        values: { circuit: circuit.id, far: at(now + 1_800 * SECOND).toISOString() },
      },
    ])
    expect(await claimAt(circuit, now + seconds * SECOND - 200)).toBeNull()
    now += seconds * SECOND
    const probe = await mustClaim(circuit, now)
    expect(probe.failures).toBe(0)
    expect(await claimAt(circuit, now + 40 * SECOND, { end: 'newest' })).toBeNull()
    await recordWith(probe, FAILED, now)
  }
})

test('S7 one of several processes that claim at once while the circuit is open gets the probe', async () => {
  const circuit = makeCircuit('ekbacken', 'soderport')
  await acceptMany(9)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, each * 200)
  await acceptMany(4, { office: 'soderport' })
  const claims = await Promise.all(
    Array.from({ length: 8 }, (_, each) =>
      claimAt(circuit, 16 * SECOND + each * 300, { office: circuit.offices[each % 2] }),
    ),
  )

  expect(claims.filter((entry) => entry !== null)).toHaveLength(1)
})

test('S7 an outage among interests that have all failed before opens the circuit too', async () => {
  const circuit = makeCircuit()
  const receiptIds = await acceptMany(26)
  await database().write([
    { sql: 'update interests set failures = 1 where state = $s', values: { s: 'waiting' } },
  ])
  let failed = 0
  while (
    await claimAt(circuit, failed * 200).then(
      (entry) => entry && recordWith(entry, FAILED, failed * 200),
    )
  )
    failed += 1

  expect(receiptIds).toHaveLength(26)
  expect(failed).toBe(20)
})

test('S7 failed connections open the circuit also when only one interest is tried', async () => {
  const circuit = makeCircuit()
  const [only = ''] = await acceptMany(1)
  for (let each = 0; each < 5; each += 1) {
    await failNext(circuit, each * SECOND, { outcome: 'postponed', reason: 'unreachable' })
    await change(only, 'next_attempt_at = $now', { now: at(each * SECOND).toISOString() })
  }

  expect(await claimAt(circuit, 100 * SECOND)).toBeNull()
  expect(await claimAt(circuit, 125 * SECOND)).not.toBeNull()
})

test('S7 a response to a request sent before the circuit opened does not close it, and the probe’s does', async () => {
  const circuit = makeCircuit()
  await acceptMany(8)
  const early = await mustClaim(circuit, 0)
  for (let each = 1; each <= 5; each += 1) await failNext(circuit, each * 200)
  await recordWith(early, DELIVERED, 2 * SECOND)
  expect(await claimAt(circuit, 10 * SECOND)).toBeNull()

  await recordWith(await mustClaim(circuit, 17 * SECOND), DELIVERED, 18 * SECOND)
  expect(await claimAt(circuit, 18.3 * SECOND)).not.toBeNull()
})

test('S7 a Retry-After applies also to interests that have not failed', async () => {
  const circuit = makeCircuit()
  await acceptMany(8)
  for (let each = 0; each < 4; each += 1) await failNext(circuit, each * 200)
  const wish = { outcome: 'postponed', reason: 'rateLimited', retryAfterSeconds: 60 } as const
  await failNext(circuit, 800, { ...wish, status: 429 })

  expect(await claimAt(circuit, 60 * SECOND)).toBeNull()
  expect(await claimAt(circuit, 61 * SECOND)).not.toBeNull()
})

test('S7 the probe of a paused office is an interest that has not failed', async () => {
  const [poison = ''] = await acceptMany(1, { office: 'soderport' })
  await change(poison, 'failures = 3')
  const honest = await accept({ office: 'soderport', now: at(0) })
  await database().write([
    {
      sql: `
        insert into pauses (office, reason, paused_at, circuit, probe_at)
        values ('soderport', 'credentialsRefused', $now, 'login', $now)`,
      values: { now: at(0).toISOString() },
    },
  ])

  try {
    const circuit = makeCircuit('soderport')
    expect((await mustClaim(circuit, SECOND)).receiptId).toBe(honest)
    expect(await isClaimable(poison, { now: at(2 * SECOND) })).toBe(false)
  } finally {
    await database().write([{ sql: `delete from pauses where office = 'soderport'` }])
  }
})

test('S7 the queue gives the time of the next probe, and the office that has only failed interests', async () => {
  const circuit = circuitFor('ekbacken')
  await acceptMany(5)
  for (let each = 0; each < 5; each += 1) await failNext(circuit, each * 200)
  const find = async (ms: number) => {
    const [found] = (await readQueue(at(ms))).filter(({ office }) => office === 'ekbacken')
    return { readyAt: (found?.readyAt ?? 0) - at(0).getTime(), isPoorProbe: found?.isPoorProbe }
  }
  expect(await find(SECOND)).toEqual({ readyAt: 800 + 120 * SECOND, isPoorProbe: true })

  await accept({ now: at(SECOND) })
  expect(await find(SECOND)).toEqual({ readyAt: 800 + 15 * SECOND, isPoorProbe: false })
  await recordWith(await mustClaim(circuit, 16 * SECOND), DELIVERED, 16 * SECOND)
})
