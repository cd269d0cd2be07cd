import 'server-only'

import * as z from 'zod'

import { read, type Statement, write } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { ERASE_ANSWERS, eraseContactHashes, freeKeys } from '#lib/outbox/privacy/erase-interest.ts'
import { scheduleVacuum } from '#lib/outbox/privacy/scrub.ts'

import { lockFirst } from './mail-under-way.ts'

/** SQL: all of its senders have withdrawn. */
const IS_NOBODYS = `
  interests.sender_withdrew_at is not null and not exists (
    select 1 from joined_receipts
    where joined_receipts.receipt_id = interests.receipt_id and withdrawn_at is null)`

/**
 * `condition`: SQL over `interests` with the names of `times`, which says whether it may be
 * withdrawn. `isLeftToOthers`: it stays, though no other sender is stored.
 */
type Withdrawal = { condition: string; times: Times; isLeftToOthers: boolean }

/** Withdraws in one commit; if no sender is left, the interest and its personal data are erased. */
export async function withdrawWhere(receiptId: string, given: Withdrawal, now: Date) {
  const { condition, times, isLeftToOthers } = given
  const interestId = await storedUnder(receiptId)
  const values = { receiptId, interestId, ...times }
  const rowsOf = await write({
    lock: lockFirst(interestId),
    first: withdrawFirst(values, condition),
    joined: withdrawJoined(values, condition),
    ended: isLeftToOthers ? [] : end(values, condition),
    booking: endBooking(values),
    erased: [freeKeys(interestId), eraseContactHashes(interestId), ERASE_ANSWERS],
    vacuum: scheduleVacuum(now),
  })
  const isWithdrawn = rowsOf('first').length + rowsOf('joined').length > 0
  const hasEnded = rowsOf('ended').length > 0
  if (isWithdrawn) log('interestWithdrawn', { receiptId, count: rowsOf('ended').length })

  return { isWithdrawn, hasEnded }
}

/** Returns the id of the stored interest behind a receipt: its own, or the one it joined. */
export async function storedUnder(receiptId: string) {
  const [row] = await read(
    {
      sql: 'select receipt_id from joined_receipts where joined_id = $receiptId',
      values: { receiptId },
    },
    z.object({ receipt_id: z.string() }),
  )

  return row?.receipt_id ?? receiptId
}

type Times = { now: string; soon?: string }
type Values = Times & { receiptId: string; interestId: string }

// The key is erased too: the same submission later is a new one.
function withdrawFirst({ interestId: _, ...values }: Values, condition: string): Statement {
  return {
    sql: `
      update interests set sender_withdrew_at = $now, idempotency_key = receipt_id
      where receipt_id = $receiptId and sender_withdrew_at is null and ${condition}
      returning receipt_id`,
    values,
  }
}

function withdrawJoined({ interestId: _, ...values }: Values, condition: string): Statement {
  return {
    sql: `
      update joined_receipts set withdrawn_at = $now, idempotency_key = joined_id
      where joined_id = $receiptId and withdrawn_at is null and exists (
        select 1 from interests where interests.receipt_id = joined_receipts.receipt_id and ${condition})
      returning joined_id`,
    values,
  }
}

function end({ receiptId: _, ...values }: Values, condition: string): Statement {
  return {
    sql: `
      update interests
      set state = 'withdrawn', sealed = null, seal_kid = null, next_attempt_at = null, lease_token = null,
        ended_at = $now, idempotency_key = receipt_id
      where receipt_id = $interestId and ${condition} and ${IS_NOBODYS}
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
