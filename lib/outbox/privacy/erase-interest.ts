import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { lockFirst, MAIL_UNDER_WAY, timesAround } from '#lib/outbox/receipts/mail-under-way.ts'

import { scheduleVacuum } from './scrub.ts'

/** Of an interest whose person has been erased, Vitec's words go as well: they may quote the visitor's. */
export const ERASE_ANSWERS: Statement = {
  sql: `
    update attempts set sealed_answer = null
    where sealed_answer is not null and exists (
      select 1 from interests where interests.receipt_id = attempts.receipt_id and sealed is null)`,
}

/**
 * Erases a person at once, on request: what was sealed, what finds it, what Vitec answered. The proof without the person stays.
 * @returns false when it is on its way to Vitec or, by mail, to the office just now; a moment later it can be erased.
 */
export async function eraseInterest(receiptId: string, now = database().now()) {
  const values = { receiptId, ...timesAround(now) }
  const [, rows = []] = await database().write([
    lockFirst(receiptId),
    {
      // What was delivered stays delivered: it is what became of it.
      sql: `
        update interests
        set state = case when state in ('delivered', 'withdrawn') then state else 'erased' end,
          ended_at = case when ended_at is null then $now else ended_at end,
          sealed = null, seal_kid = null, next_attempt_at = null, idempotency_key = receipt_id
        where receipt_id = $receiptId and state <> 'sending' and not ${MAIL_UNDER_WAY}
        returning receipt_id`,
      values,
    },
    eraseContactHashes(receiptId),
    freeKeys(receiptId),
    ERASE_ANSWERS,
    scheduleVacuum(now),
  ])
  const isErased = rows.length === 1
  if (isErased) log('dataErased', { receiptId, count: 1 })

  return isErased
}

/** Nobody finds the person's rows by an address or number any more, unless it is just now being sent. */
export function eraseContactHashes(receiptId: string): Statement {
  return {
    sql: `
      delete from person_hashes
      where receipt_id = $receiptId and exists (
        select 1 from interests where interests.receipt_id = $receiptId and sealed is null)`,
    values: { receiptId },
  }
}

/** Senders who joined an interest that has left press anew: their keys are free again. */
export function freeKeys(interestId: string): Statement {
  return {
    sql: `
      update joined_receipts set idempotency_key = joined_id
      where receipt_id = $interestId and exists (
        select 1 from interests where interests.receipt_id = $interestId and state in ('withdrawn', 'erased'))`,
    values: { interestId },
  }
}
