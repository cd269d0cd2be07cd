import { database } from '#lib/database/database.ts'
import { deliverEntry } from '#lib/outbox/deliver.ts'
import { pauseOffice, pauses, resumeOffice } from '#lib/outbox/pauses.ts'
import { clampTimes } from '#lib/outbox/queries/clamp-times.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { ledgerOf, orderFault } from '../support/ledger.ts'
import { accept, claim, isClaimable, rowOf } from '../support/stores/entries.ts'
import { attemptAgain, attemptWith } from './attempts.ts'

test.use({ vitec: 'sandbox' })

const OFFICE = 'soderport'
const HOUR_MS = 3_600_000

function later(ms: number) {
  return new Date(Date.now() + ms)
}

async function pauseOf(office: string) {
  return (await pauses()).find((pause) => pause.office === office)
}

// The app sends one of the waiting interests as a probe: it must be this test's.
test.beforeEach(() =>
  database().write([
    { sql: `update interests set next_attempt_at = null, state = 'held', lease_token = null` },
  ]),
)

test.afterEach(() => resumeOffice(OFFICE))

for (const [row, status, reason] of [
  ['F13', 401, 'credentialsRefused'],
  ['F14', 403, 'customerForbidden'],
] as const) {
  test(`${row} a ${status}: the office is paused at once, no attempt is used up, and one interest probes every half hour`, async ({
    sandbox,
    email,
  }) => {
    const fault = { kind: 'status', status }
    const { receiptId, ...refused } = await attemptWith(sandbox, email, fault, { office: OFFICE })
    expect(refused).toMatchObject({ state: 'waiting', reason, wait: 0 })

    const other = await accept({ office: OFFICE, now: new Date() })
    expect(await isClaimable(receiptId)).toBe(false)
    expect(await isClaimable(other, { now: later(29 * 60_000) })).toBe(false)
    // The other offices go on.
    expect(await isClaimable(await accept())).toBe(true)

    const probe = later(31 * 60_000)
    await attemptAgain(receiptId, { now: probe, end: 'oldest' })
    expect(await isClaimable(other, { now: probe })).toBe(false)
    const nextProbe = (await pauseOf(OFFICE))?.probeAt?.getTime() ?? 0
    expect(nextProbe - Date.now()).toBeGreaterThan(29 * 60_000)
    expect(await ledgerOf(sandbox.url, email)).toHaveLength(2)
    expect((await rowOf(receiptId))?.state).toBe('waiting')

    await orderFault(sandbox.url, { match: { email }, fault: null })
    const well = await attemptAgain(receiptId, { now: later(62 * 60_000) })
    expect(well).toMatchObject({ state: 'delivered' })
    expect(await pauseOf(OFFICE)).toBeUndefined()
    expect(await isClaimable(other, { now: later(62 * 60_000) })).toBe(true)
  })
}

test('an interest claimed while the refusal is recorded does not end the pause', async ({
  sandbox,
  email,
}) => {
  const refused = await accept({ office: OFFICE, email })
  await orderFault(sandbox.url, { match: { email }, fault: { kind: 'status', status: 401 } })
  const entry = await claim(refused)
  const noted = new Date()
  const other = await claim(await accept({ office: OFFICE }), { now: later(20) })
  await deliverEntry(entry, { now: noted })
  await deliverEntry(other)

  expect((await pauseOf(OFFICE))?.reason).toBe('credentialsRefused')
  expect(await isClaimable(refused, { now: later(29 * 60_000) })).toBe(false)
})

test('F13 an office that has been paused for a day is probed daily', async ({ sandbox, email }) => {
  const fault = { kind: 'status', status: 401 }
  const { receiptId } = await attemptWith(sandbox, email, fault, { office: OFFICE })
  const now = later(25 * HOUR_MS)
  await attemptAgain(receiptId, { now })

  expect((await pauseOf(OFFICE))?.probeAt).toEqual(new Date(now.getTime() + 24 * HOUR_MS))
})

test('an attempt that failed by a refused login does not count in the interest’s retry schedule', async ({
  sandbox,
  email,
}) => {
  const fault = { kind: 'status', status: 401 }
  const { receiptId } = await attemptWith(sandbox, email, fault, { office: OFFICE })
  await orderFault(sandbox.url, { match: { email }, fault: { kind: 'status', status: 502 } })
  await resumeOffice(OFFICE)

  const { wait } = await attemptAgain(receiptId)
  expect(wait).toBeLessThanOrEqual(12)
})

test('an office paused by the operator is not probed, and continues when the operator resumes it', async () => {
  const receiptId = await accept({ office: OFFICE })
  await pauseOffice(OFFICE)

  expect(await isClaimable(receiptId, { now: later(48 * HOUR_MS) })).toBe(false)
  expect(await resumeOffice(OFFICE)).toBe(true)
  expect(await isClaimable(receiptId)).toBe(true)
})

test('F32 a probe that a clock put far ahead is due once the clock is right, and an operator’s pause has none', async () => {
  const receiptId = await accept({ office: OFFICE })
  await database().write([
    {
      sql: `
        insert into pauses (office, reason, paused_at, circuit, probe_at)
        values ($office, 'credentialsRefused', $ahead, 'login', $ahead)`,
      values: { office: OFFICE, ahead: later(10 * 24 * HOUR_MS).toISOString() },
    },
  ])
  expect(await isClaimable(receiptId)).toBe(false)
  await clampTimes()
  expect(await isClaimable(receiptId)).toBe(true)

  await pauseOffice(OFFICE)
  expect(await pauseOf(OFFICE)).toMatchObject({ reason: 'operator', circuit: null, probeAt: null })
})
