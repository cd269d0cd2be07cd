import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { STATES } from '#lib/interest/delivery.ts'
import { retryEntry } from '#lib/operator/change-entries.ts'
import { deliverEntry } from '#lib/outbox/deliver.ts'
import { markSent, recordAttempt } from '#lib/outbox/queries/record-attempt.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'
import { holdAllSince } from '#lib/outbox/restore/hold-all.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { accept, change, claim, isClaimable, rowOf } from '../../support/stores/entries.ts'

test.use({ vitec: 'sandbox' })

const BACKUP = new Date('2026-11-20T12:00:00.000Z')
const BEFORE = new Date('2026-11-20T11:00:00.000Z')
const AFTER = new Date('2026-11-20T12:00:01.000Z')

const OPEN = ['waiting', 'sending', 'uncertain']
const WITH_PERSON = ['held', 'quarantined']

async function attemptsOf(receiptId: string) {
  return database().read({
    sql: 'select number, outcome, reason from attempts where receipt_id = $receiptId order by number',
    values: { receiptId },
  })
}

async function acceptedIn(state: string) {
  const receiptId = await accept({ now: BEFORE })
  const isQueued = OPEN.includes(state)
  await change(receiptId, `state = $state ${isQueued ? '' : ', next_attempt_at = null'}`, { state })

  return receiptId
}

test('after a restore what was open is held, and what had ended stays as it was', async () => {
  const entries = new Map(
    await Promise.all(STATES.map(async (state) => [state, await acceptedIn(state)] as const)),
  )
  await holdAllSince(BACKUP)

  for (const [state, receiptId] of entries) {
    const row = await rowOf(receiptId)
    expect(row?.state, state).toBe(OPEN.includes(state) ? 'held' : state)
    expect(await isClaimable(receiptId), state).toBe(false)
    const isMarked = [...OPEN, ...WITH_PERSON].includes(state)
    expect(
      (await attemptsOf(receiptId)).map(({ reason }) => reason),
      state,
    ).toEqual(isMarked ? ['restored'] : [])
  }
})

test('an interest accepted after the backup is not touched', async () => {
  const receiptId = await accept({ now: AFTER })
  await holdAllSince(BACKUP)

  expect((await rowOf(receiptId))?.state).toBe('waiting')
  expect(await isClaimable(receiptId)).toBe(true)
})

test('the receipt says that it may be in Vitec, and it can no longer be taken back', async () => {
  const receiptId = await acceptedIn('waiting')
  await holdAllSince(BACKUP)

  expect(await findReceipt(receiptId)).toMatchObject({ state: 'held', mayBeThere: true })
  expect(await withdrawInterest(receiptId)).toBe(false)
})

for (const state of [...OPEN, ...WITH_PERSON]) {
  test(`one that was ${state} goes out only when a person sends it, and marked`, async ({
    sandbox,
    email,
  }) => {
    const receiptId = await accept({ now: BEFORE, email })
    await change(receiptId, 'state = $state', { state })
    await holdAllSince(BACKUP)
    expect(await ledgerOf(sandbox.url, email)).toEqual([])

    expect(await retryEntry(receiptId)).toBe(true)
    await deliverEntry(await claim(receiptId))
    const [sent, ...more] = await ledgerOf(sandbox.url, email)
    expect(more).toEqual([])
    expect(sent?.rawBody).toContain('Möjlig dublett av Ref')
    expect((await rowOf(receiptId))?.state).toBe('delivered')
  })
}

test('a request that was under way at the backup is closed as uncertain, and its record comes too late', async () => {
  const receiptId = await accept({ now: BEFORE })
  const entry = await claim(receiptId)
  await markSent(entry)
  await holdAllSince(BACKUP)

  expect((await attemptsOf(receiptId)).map(({ outcome }) => outcome)).toEqual([
    'uncertain',
    'uncertain',
  ])
  const postponed = { state: 'waiting', outcome: 'postponed', nextAttemptAt: new Date() } as const
  expect(await recordAttempt(entry, postponed)).toBe(false)
  expect((await rowOf(receiptId))?.state).toBe('held')
})

test('once more with the same time changes nothing, not even what a person has sent on', async () => {
  const [waiting, retried] = [await acceptedIn('waiting'), await acceptedIn('held')]
  const first = await holdAllSince(BACKUP)
  expect(first.held).toBeGreaterThanOrEqual(1)
  expect(first.marked).toBeGreaterThanOrEqual(1)
  await retryEntry(retried)

  expect(await holdAllSince(BACKUP)).toEqual({ held: 0, marked: 0, mails: 0 })
  expect((await rowOf(retried))?.state).toBe('waiting')
  expect(await attemptsOf(waiting)).toHaveLength(1)
})

test('mails that were queued at the backup are not sent; later ones are', async () => {
  const queue = async (createdAt: Date, id: string) => {
    await database().write(
      ['mails', 'messages'].map((table) => ({
        sql:
          table === 'mails'
            ? `insert into mails (message_id, kind, audience, office, receipt_id, created_at, next_attempt_at)
               values ($id, 'confirmation', 'visitor', 'ekbacken', $id, $now, $now)`
            : `insert into messages (message_id, topic, channel, audience, kind, facts, created_at, next_attempt_at)
               values ($id, 'day', 'mail', 'operator', 'day', '{}', $now, $now)`,
        values: { id, now: createdAt.toISOString() },
      })),
    )
  }
  const [old, recent] = [randomUUID(), randomUUID()]
  await queue(BEFORE, old)
  await queue(AFTER, recent)
  expect((await holdAllSince(BACKUP)).mails).toBeGreaterThanOrEqual(2)

  const due = await database().read({
    sql: `
      select message_id from mails where next_attempt_at is not null and message_id in ($old, $recent)
      union all
      select message_id from messages where next_attempt_at is not null and message_id in ($old, $recent)`,
    values: { old, recent },
  })
  expect(due.map(({ message_id }) => message_id)).toEqual([recent, recent])
})
