import { appendFile } from 'node:fs/promises'

import { database } from '#lib/database/database.ts'
import { eraseQuarantined } from '#lib/operator/erase-quarantined.ts'
import { deliverEntry } from '#lib/outbox/deliver.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { clampTimes } from '#lib/outbox/queries/clamp-times.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { lostWith } from '#lib/outbox/receipts/lost-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'
import { eraseAgain } from '#lib/outbox/restore/do-again.ts'
import { holdAllSince } from '#lib/outbox/restore/hold-all.ts'
import { journalFolder } from '#lib/outbox/restore/journal.ts'
import { olderSince, stopIfOlder } from '#lib/outbox/restore/older-store.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { accept, change, claim, isClaimable, rowOf } from '../../support/stores/entries.ts'

test.use({ vitec: 'sandbox' })

const DAY_MS = 86_400_000

test.beforeEach(async () => {
  await holdAllSince(new Date(0), database().now())
})

/** Sends an interest, and deletes what the store recorded of it: an older copy lacks that. */
async function sendAndForget() {
  const receiptId = await accept({ now: database().now() })
  await deliverEntry(await claim(receiptId))
  await database().write([
    { sql: 'delete from attempts where receipt_id = $receiptId', values: { receiptId } },
  ])
}

/** Puts back the row that an older copy has. */
async function putBack(receiptId: string, was: Awaited<ReturnType<typeof rowOf>>) {
  await change(
    receiptId,
    `state = 'waiting', sealed = $sealed, next_attempt_at = accepted_at, ended_at = null,
      sender_withdrew_at = null`,
    { sealed: String(was?.sealed) },
  )
}

test('a store that lacks what was sent stops all deliveries, until its backup is named', async () => {
  const waiting = await accept()
  await stopIfOlder()
  expect(await isClaimable(waiting)).toBe(true)

  await sendAndForget()
  await stopIfOlder()
  expect(await olderSince()).not.toBeNull()
  const another = await accept()
  expect(await isClaimable(another)).toBe(false)

  await holdAllSince(new Date(0))
  expect(await olderSince()).toBeNull()
  await stopIfOlder()
  expect(await isClaimable(another)).toBe(true)
})

test('a store that has all that was sent is not older, nor one whose proofs have grown old', async () => {
  const receiptId = await accept()
  await deliverEntry(await claim(receiptId))
  await stopIfOlder()
  expect(await olderSince()).toBeNull()

  await eraseExpired(new Date(Date.now() + 4 * 365 * DAY_MS))
  expect(await rowOf(receiptId)).toBeNull()
  await stopIfOlder()
  expect(await olderSince()).toBeNull()

  // The clock that had run ahead is corrected: what comes from now on is seen again.
  await clampTimes()
  await sendAndForget()
  await stopIfOlder()
  expect(await olderSince()).not.toBeNull()
})

test('a torn line, and lines of another store, say nothing', async () => {
  const receiptId = await accept()
  await deliverEntry(await claim(receiptId))
  const line = {
    store: 'another',
    at: new Date().toISOString(),
    did: 'attempt',
    id: 'x'.repeat(22),
    number: 1,
    since: new Date().toISOString(),
  }
  const file = `${journalFolder()}/sent.jsonl`
  await appendFile(file, `\n${JSON.stringify(line)}\n{"store":"to`)
  await sendAndForget()
  await stopIfOlder()

  // The line after the torn one is read.
  expect(await olderSince()).not.toBeNull()
  await holdAllSince(new Date(0))
})

test('who was erased or had withdrawn since the backup is so again', async () => {
  const ids = { erased: await accept(), withdrawn: await accept(), kept: await accept() }
  const flood = await accept({ suspicion: 'trapFilled', office: 'soderport' })
  const backupAt = database().now()
  const were = new Map(
    await Promise.all(
      [...Object.values(ids), flood].map(async (id) => [id, await rowOf(id)] as const),
    ),
  )
  expect(await eraseInterest(ids.erased)).toBe(true)
  expect(await withdrawInterest(ids.withdrawn)).toBe(true)
  expect(await eraseQuarantined({ office: 'soderport' })).toBe(1)
  // It was being sent, so it was not erased, and the visitor was told so.
  await change(ids.kept, "state = 'sending'")
  expect(await eraseInterest(ids.kept)).toBe(false)
  for (const [id, was] of were) await putBack(id, was)

  await holdAllSince(backupAt)
  expect(await eraseAgain()).toBe(3)
  expect(await rowOf(ids.erased)).toMatchObject({ state: 'erased', sealed: null })
  expect(await rowOf(flood)).toMatchObject({ state: 'erased', sealed: null })
  expect(await rowOf(ids.withdrawn)).toMatchObject({ state: 'withdrawn', sealed: null })
  expect(await rowOf(ids.kept)).toMatchObject({ state: 'held' })
  expect(await eraseAgain()).toBe(0)
})

test('who has withdrawn from an interest that others joined takes it from none of them', async () => {
  const note = 'the same words'
  const first = await accept({ note })
  const backupAt = database().now()
  const was = await rowOf(first)
  const joined = await accept({ note })
  expect(joined).not.toBe(first)
  expect(await withdrawInterest(first)).toBe(true)
  await database().write([
    { sql: 'delete from joined_receipts where joined_id = $joined', values: { joined } },
  ])
  await putBack(first, was)

  await holdAllSince(backupAt)
  await eraseAgain()
  expect((await findReceipt(first))?.state).toBe('withdrawn')
  expect(await rowOf(first)).toMatchObject({ state: 'held' })
})

test('a form from before the restore is delivered marked, for it may have been delivered', async ({
  sandbox,
  email,
}) => {
  const restoredAt = database().now()
  const before = new Date(restoredAt.getTime() - 60_000)
  const after = new Date(restoredAt.getTime() + 60_000)
  await holdAllSince(before, restoredAt)
  const old = await accept({ email, issuedAt: before })
  const cached = await accept({ nonce: null, issuedAt: before })
  const recent = await accept({ issuedAt: after })

  expect((await findReceipt(old))?.mayBeThere).toBe(true)
  expect((await findReceipt(cached))?.mayBeThere).toBe(false)
  expect((await findReceipt(recent))?.mayBeThere).toBe(false)
  await deliverEntry(await claim(old))
  const [sent] = await ledgerOf(sandbox.url, email)
  expect(sent?.rawBody).toContain('Möjlig dublett')
})

test('an unknown receipt is told which time was lost', async () => {
  const [from, until] = [new Date(Date.now() - DAY_MS), database().now()]
  await holdAllSince(from, until)

  const lost = { from: from.toISOString(), until: until.toISOString() }
  expect(await lostWith('A'.repeat(22))).toEqual(lost)
  expect(await lostWith('mistyped')).toBeNull()
  expect(await lostWith('A'.repeat(22), new Date(until.getTime() + 91 * DAY_MS))).toBeNull()
})
