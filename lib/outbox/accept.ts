import 'server-only'

import { database, type Statement, write } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import {
  FIRST_RECEIPT_COLUMNS,
  JOINED_RECEIPT_COLUMNS,
  type Receipt,
  receiptOf,
  receiptRow,
} from '#lib/outbox/receipts/find-receipt.ts'
import { markPossibleDouble } from '#lib/outbox/restore/possible-double.ts'

import { queueBooking } from './bookings.ts'
import { CAN_BE_JOINED, type NewRow, type Press, rowFor } from './new-entry.ts'
import { wakeWorker } from './worker.ts'

export type Accepted =
  /** The interest is on disk. `isRepeat`: it already was before this request. */
  | { outcome: 'accepted'; receipt: Receipt; isRepeat: boolean }
  /** A visitor's own token was reused with other text after it had been stored. */
  | { outcome: 'changed' }

export type ToAccept = Press & {
  /** Statements that count the submission, run in the same commit. */
  count?: (receiptId: string) => Statement[]
}

/**
 * Stores an interest, its receipt and its key in one durable commit, and wakes the worker. A result
 * from here may be shown as "mottagen". If the same text arrives with another token, it joins the
 * stored interest: one delivery, but a receipt for each sender, since equal text is no proof of who
 * sends it.
 * @throws StoreUnavailable; then nothing has been stored.
 */
export async function acceptInterest(given: ToAccept, now = database().now()): Promise<Accepted> {
  const began = performance.now()
  const row = await rowFor(given, now)
  const rowsOf = await write(
    {
      join: row.suspicion === null ? [join(row)] : [],
      interest: insert(row),
      booking: row.booking ? [queueBooking(row.receiptId, row.booking)] : [],
      double: row.mayBeThere ? markPossibleDouble(row) : [],
      hashes: row.personHashes.map((hash) => remember(row, hash)),
      counts: given.count?.(row.receiptId) ?? [],
      stored: findStored(row),
    },
    // Two equal submissions at the same time would otherwise each fail to find the other.
    { oneAtATime: row.bodyHash },
  )
  const stored = receiptRow.parse(rowsOf('stored')[0])

  if (stored.body_hash !== row.bodyHash) return { outcome: 'changed' }
  const isRepeat = stored.receipt_id !== row.receiptId
  const hasJoined = rowsOf('join').length === 1
  // A faulty client can repeat itself without end.
  if (isRepeat) logSeldom('interestRepeated', { office: row.office })
  else if (hasJoined) logSeldom('interestJoined', { office: row.office })
  else goOn(row, Math.round(performance.now() - began))

  return { outcome: 'accepted', receipt: receiptOf(stored), isRepeat }
}

function goOn({ office, receiptId, suspicion }: NewRow, durationMs: number) {
  log('interestAccepted', { office, receiptId, durationMs })
  if (suspicion === null) wakeWorker()
  else log('interestQuarantined', { office, receiptId, reason: suspicion })
}

// The statement locks the interest that it joins. If that interest is being withdrawn, the join
// waits for the withdrawal and then no longer finds it.
function join(row: NewRow): Statement {
  const { receiptId, reference, idempotencyKey, bodyHash, locale, noticeHash, now, followsAt } = row

  return {
    sql: `
      insert into joined_receipts
        (joined_id, receipt_id, reference, idempotency_key, locale, notice_hash, accepted_at, follows_at)
      select $receiptId, receipt_id, $reference, $idempotencyKey, $locale, $noticeHash, $now, $followsAt
      from interests
      where receipt_id = (
          select receipt_id from interests where ${CAN_BE_JOINED}
          order by accepted_at limit 1
          ${database().forUpdate()})
        and not exists (select 1 from interests where idempotency_key = $idempotencyKey)
      on conflict (idempotency_key) do nothing
      returning joined_id`,
    values: {
      receiptId,
      reference,
      idempotencyKey,
      bodyHash,
      locale,
      noticeHash,
      now,
      followsAt,
      sameSince: row.sameSince,
    },
  }
}

function insert({
  personHashes: _,
  booking: _own,
  followsAt: _later,
  sameSince: _since,
  mayBeThere: _double,
  ...values
}: NewRow): Statement {
  return {
    sql: `
      insert into interests
        (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash, sealed, seal_kid, notice_hash,
         wish_advertising, accepted_at, next_attempt_at, last_reason)
      select $receiptId, $reference, $office, $estateId, $locale, $state, $idempotencyKey, $bodyHash, $sealed, $sealKid, $noticeHash,
        cast($wishAdvertising as integer), $now, $dueAt, $suspicion
      where not exists (
        select 1 from joined_receipts where joined_id = $receiptId or idempotency_key = $idempotencyKey)
      on conflict (idempotency_key) do nothing`,
    values,
  }
}

function remember({ receiptId }: NewRow, hash: string): Statement {
  return {
    sql: `
      insert into person_hashes (hash, receipt_id)
      select $hash, receipt_id from interests where receipt_id = $receiptId`,
    values: { hash, receiptId },
  }
}

// The read is in the same commit as the insert, so a receipt that is found is on disk when we
// respond.
function findStored({ idempotencyKey, receiptId, now }: NewRow): Statement {
  return {
    sql: `
      select ${FIRST_RECEIPT_COLUMNS} from interests where idempotency_key = $idempotencyKey
      union all
      select ${JOINED_RECEIPT_COLUMNS}
      from joined_receipts join interests on interests.receipt_id = joined_receipts.receipt_id
      where joined_receipts.idempotency_key = $idempotencyKey or joined_id = $receiptId`,
    values: { idempotencyKey, receiptId, now },
  }
}
