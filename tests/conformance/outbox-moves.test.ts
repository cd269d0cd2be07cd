import { hostname } from 'node:os'

import { attemptDelivery, deliverEntry } from '#lib/outbox/deliver.ts'
import { pauseOffice, resumeOffice } from '#lib/outbox/pauses.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { reclaimLeases, requeueOrphans } from '#lib/outbox/queries/reclaim-leases.ts'
import { markSent, recordAttempt } from '#lib/outbox/queries/record-attempt.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, claim, isClaimable, rowOf } from '../support/stores/entries.ts'

/**
 * A time at which a lease has expired: a dead machine's interests move to another within a minute,
 * and its round takes a moment.
 */
function overdue() {
  return inSeconds(57)
}

/** A whole call to Vitec takes at most 30 seconds. */
function inSeconds(seconds: number) {
  return new Date(Date.now() + seconds * 1_000)
}

const DELIVERED = {
  state: 'delivered',
  outcome: 'delivered',
  status: 204,
  nextAttemptAt: null,
} as const
const POSTPONED = { state: 'waiting', outcome: 'postponed', status: 503 } as const
const UNCERTAIN = { state: 'uncertain', outcome: 'uncertain', reason: 'timedOut' } as const

test('a claimed interest belongs to one process until its lease expires', async () => {
  const receiptId = await accept()
  await claim(receiptId)

  expect(await isClaimable(receiptId, { now: inSeconds(45) })).toBe(false)
  expect((await claim(receiptId, { now: overdue() })).attempt).toBe(2)
})

test('a process that has lost its lease can neither send nor record', async () => {
  const receiptId = await accept()
  const first = await claim(receiptId)
  const second = await claim(receiptId, { now: overdue() })

  await expect(markSent(first)).rejects.toThrow()
  expect(await recordAttempt(first, { ...UNCERTAIN, nextAttemptAt: new Date() })).toBe(false)
  expect(await recordAttempt(second, DELIVERED)).toBe(true)
})

test('a late delivery of a process believed dead ends the entry, and its closed attempt stays uncertain', async () => {
  const receiptId = await accept()
  const first = await claim(receiptId)
  await markSent(first)
  const second = await claim(receiptId, { now: overdue() })
  expect(second.hasLostAttempt).toBe(true)
  await recordAttempt(second, { ...UNCERTAIN, nextAttemptAt: new Date() })

  expect(await recordAttempt(first, DELIVERED)).toBe(false)
  expect(await rowOf(receiptId)).toMatchObject({ state: 'delivered', next_attempt_at: null })
  expect(await findReceipt(receiptId)).toMatchObject({ mayBeThere: true })
})

test('an interest delivered while another process holds its lease is not sent again, though that one records late', async () => {
  const receiptId = await accept()
  const first = await claim(receiptId)
  await markSent(first)
  const second = await claim(receiptId, { now: overdue() })
  await recordAttempt(first, DELIVERED)

  expect(await isClaimable(receiptId, { now: new Date(Date.now() + 3_600_000) })).toBe(false)
  expect(await recordAttempt(second, { ...UNCERTAIN, nextAttemptAt: new Date() })).toBe(false)
  expect(await rowOf(receiptId)).toMatchObject({ state: 'delivered', next_attempt_at: null })
})

test('a late outcome replaces a lost attempt: an interest that Vitec surely does not have is not held', async () => {
  const receiptId = await accept()
  const first = await claim(receiptId)
  await markSent(first)
  const second = await claim(receiptId, { now: overdue() })
  expect(await recordAttempt(first, { ...POSTPONED, nextAttemptAt: inSeconds(10) })).toBe(false)

  expect(await recordAttempt(second, { ...UNCERTAIN, state: 'held', nextAttemptAt: null })).toBe(
    false,
  )
  expect(await claim(receiptId, { now: inSeconds(120) })).toMatchObject({
    hasLostAttempt: false,
    uncertainAttempts: 0,
    mayBeThere: false,
  })
})

test('an attempt recorded as uncertain counts once, though another process took it for lost', async () => {
  const receiptId = await accept()
  const first = await claim(receiptId)
  await markSent(first)
  const second = await claim(receiptId, { now: overdue() })
  await recordAttempt(first, { ...UNCERTAIN, nextAttemptAt: new Date() })

  expect(await recordAttempt(second, { ...UNCERTAIN, state: 'held', nextAttemptAt: null })).toBe(
    true,
  )
  expect(await rowOf(receiptId)).toMatchObject({ state: 'held', next_attempt_at: null })
})

test('a process does not claim an entry again that it is delivering, whatever the clock says', async () => {
  const receiptId = await accept()
  await claim(receiptId)

  expect(await isClaimable(receiptId, { underWay: [receiptId], now: overdue() })).toBe(false)
})

test('a crash before the request was sent is retried, and one after it is a lost attempt', async () => {
  const before = await accept()
  await claim(before)
  expect(await claim(before, { now: overdue() })).toMatchObject({
    hasLostAttempt: false,
    crashes: 1,
  })

  const after = await accept()
  await markSent(await claim(after))
  expect(await claim(after, { now: overdue() })).toMatchObject({ hasLostAttempt: true })
})

test('leases of an earlier process with the same number are due at once, and its own leases are not', async () => {
  const former = await accept()
  await claim(former)
  await change(former, 'lease_token = $lease', { lease: `${hostname()}/${process.pid}/1/x` })
  const own = await accept()
  await claim(own)

  await reclaimLeases()
  expect([await isClaimable(former), await isClaimable(own)]).toEqual([true, false])
})

test('leases of a dead process are due at the next start', async () => {
  const receiptId = await accept()
  await claim(receiptId)
  // No process has this number. The number 0 would signal the process itself.
  await change(receiptId, 'lease_token = $lease', { lease: `${hostname()}/999999999/x` })
  await reclaimLeases()

  expect((await claim(receiptId)).attempt).toBe(2)
})

test('an interest can be withdrawn until it may have arrived', async () => {
  const [untouched, uncertain] = [await accept(), await accept()]
  expect(await withdrawInterest(untouched)).toBe(true)
  expect(await rowOf(untouched)).toMatchObject({
    state: 'withdrawn',
    sealed: null,
    next_attempt_at: null,
  })

  const entry = await claim(uncertain)
  await markSent(entry)
  await recordAttempt(entry, { ...UNCERTAIN, nextAttemptAt: new Date() })
  await change(uncertain, `state = 'waiting'`)
  expect(await withdrawInterest(uncertain)).toBe(false)
})

test('the same words after a withdrawal are a new interest', async () => {
  const first = await accept({ nonce: null, note: 'Samma ord' })
  await withdrawInterest(first)

  expect(await accept({ nonce: null, note: 'Samma ord' })).not.toBe(first)
})

test('an attempt that our own bug breaks is uncertain once sent, and retried if not yet sent', async () => {
  const before = await accept()
  await deliverEntry(await claim(before), {
    send: async () => {
      throw new Error('a bug of ours')
    },
  })
  const after = await accept()
  await deliverEntry(await claim(after), {
    send: async (_given, { onSend = async () => {} } = {}) => {
      await onSend()
      throw new Error('a bug of ours')
    },
  })

  expect(await rowOf(before)).toMatchObject({ state: 'waiting', last_reason: 'unexpected' })
  expect(await rowOf(after)).toMatchObject({ state: 'uncertain', last_reason: 'unexpected' })
})

test('a failure to mark an entry as sent does not count as a failure of Vitec', async () => {
  const receiptId = await accept()
  const entry = await claim(receiptId)
  const delivery = await attemptDelivery(
    { ...entry, lease: 'lost' },
    {
      // The sender behaves as the real one: it only learns that it may not send.
      send: async (_given, { onSend = async () => {} } = {}) =>
        onSend().then(
          () => ({ outcome: 'delivered', status: 204 }),
          () => ({ outcome: 'postponed', reason: 'unreachable' }),
        ),
    },
  )

  // Another process has the lease: this attempt is aborted, and does not count as one.
  expect(delivery).toEqual({ outcome: 'postponed', reason: 'givenBack' })
})

test('a dead process’s entries of a paused office can be erased, and a sent attempt is not forgotten', async () => {
  const first = await accept()
  const left = await claim(first)
  const never = await claim(await accept())
  await markSent(left)
  await pauseOffice(left.office)

  await requeueOrphans(inSeconds(57))
  expect(await rowOf(first)).toMatchObject({ state: 'sending' })
  await requeueOrphans(inSeconds(120))
  expect(await eraseInterest(never.receiptId)).toBe(true)
  expect(await rowOf(first)).toMatchObject({ state: 'waiting', lease_token: null })

  await resumeOffice(left.office)
  expect((await claim(first, { now: inSeconds(120) })).hasLostAttempt).toBe(true)
})

test('an interest that the office has had by mail can no longer be withdrawn', async () => {
  const receiptId = await accept()
  await change(receiptId, `state = 'held', mailed_at = accepted_at`)

  expect(await withdrawInterest(receiptId)).toBe(false)
  expect(await findReceipt(receiptId)).toMatchObject({ mayBeThere: true })
})
