import 'server-only'

import * as z from 'zod'

import { database, read, type Statement, write } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { IS_BOOKING_AWAY, IS_INTEREST } from '#lib/outbox/bookings.ts'
import { ERASE_ANSWERS, eraseContactHashes, freeKeys } from '#lib/outbox/privacy/erase-interest.ts'
import { mayBeThere, scheduleVacuum } from '#lib/outbox/privacy/scrub.ts'

import { lockFirst, mailUnderWay, timesAround } from './mail-under-way.ts'

/**
 * SQL: neither Vitec nor the office has it, may have it, or is just being sent it. The query needs
 * `$now` and `$soon`.
 */
const IS_STILL_HERE = `
  interests.state in ('waiting', 'held', 'quarantined') and interests.mailed_at is null
  and ${IS_INTEREST} and not ${mayBeThere()} and not ${mailUnderWay()} and not ${IS_BOOKING_AWAY}`

/** SQL: all of its senders have withdrawn. */
const IS_NOBODYS = `
  interests.sender_withdrew_at is not null and not exists (
    select 1 from joined_receipts
    where joined_receipts.receipt_id = interests.receipt_id and withdrawn_at is null)`

/**
 * Withdraws the interest for the holder of this receipt, unless Vitec or the office has it, may
 * have it, or is just being sent it. If no other sender is left, the same commit erases the
 * interest and its personal data.
 * @returns whether it was withdrawn for this sender.
 */
export async function withdrawInterest(receiptId: string, now = database().now()) {
  const interestId = await storedUnder(receiptId)
  const values = { receiptId, interestId, ...timesAround(now) }
  const rowsOf = await write({
    lock: lockFirst(interestId),
    first: withdrawFirst(values),
    joined: withdrawJoined(values),
    ended: end(values),
    booking: endBooking(values),
    erased: [freeKeys(interestId), eraseContactHashes(interestId), ERASE_ANSWERS],
    vacuum: scheduleVacuum(now),
  })
  const isWithdrawn = rowsOf('first').length + rowsOf('joined').length > 0
  if (isWithdrawn) log('interestWithdrawn', { receiptId, count: rowsOf('ended').length })

  return isWithdrawn
}

/** Returns the id of the stored interest behind a receipt: its own, or the one it joined. */
async function storedUnder(receiptId: string) {
  const [row] = await read(
    {
      sql: 'select receipt_id from joined_receipts where joined_id = $receiptId',
      values: { receiptId },
    },
    z.object({ receipt_id: z.string() }),
  )

  return row?.receipt_id ?? receiptId
}

type Values = { receiptId: string; interestId: string; now: string; soon: string }

// The key is erased too: the same submission later is a new one.
function withdrawFirst({ interestId: _, ...values }: Values): Statement {
  return {
    sql: `
      update interests set sender_withdrew_at = $now, idempotency_key = receipt_id
      where receipt_id = $receiptId and sender_withdrew_at is null and ${IS_STILL_HERE}
      returning receipt_id`,
    values,
  }
}

function withdrawJoined({ interestId: _, ...values }: Values): Statement {
  return {
    sql: `
      update joined_receipts set withdrawn_at = $now, idempotency_key = joined_id
      where joined_id = $receiptId and withdrawn_at is null and exists (
        select 1 from interests where interests.receipt_id = joined_receipts.receipt_id and ${IS_STILL_HERE})
      returning joined_id`,
    values,
  }
}

function end({ receiptId: _, ...values }: Values): Statement {
  return {
    sql: `
      update interests
      set state = 'withdrawn', sealed = null, seal_kid = null, next_attempt_at = null, ended_at = $now,
        idempotency_key = receipt_id
      where receipt_id = $interestId and ${IS_STILL_HERE} and ${IS_NOBODYS}
      returning receipt_id`,
    values,
  }
}

/** The place that nobody has booked yet goes with the interest. */
function endBooking({ receiptId: _, soon: _soon, ...values }: Values): Statement {
  return {
    sql: `
      update interests
      set state = 'withdrawn', sealed = null, seal_kid = null, next_attempt_at = null, ended_at = $now
      where booking_of = $interestId and exists (
        select 1 from interests ended where ended.receipt_id = $interestId and ended.state = 'withdrawn')`,
    values,
  }
}
