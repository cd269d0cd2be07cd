import 'server-only'

import { randomUUID } from 'node:crypto'

import { database, type Statement, write } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { WITH_BOOKING } from '#lib/outbox/bookings.ts'
import { lockFirst, mailUnderWay, timesAround } from '#lib/outbox/receipts/mail-under-way.ts'
import { noteErasure } from '#lib/outbox/restore/journal.ts'

import { scheduleVacuum } from './scrub.ts'

/**
 * If the personal data of an interest is erased, Vitec's response text goes as well: it may quote
 * the visitor's.
 */
export const ERASE_ANSWERS: Statement = {
  sql: `
    update attempts set sealed_answer = null
    where sealed_answer is not null and exists (
      select 1 from interests where interests.receipt_id = attempts.receipt_id and sealed is null)`,
}

/**
 * Erases a person's data at once, on request: the sealed interest, the hashes that find it, and
 * Vitec's responses. The proof without personal data stays.
 * @returns false when the interest is just being sent to Vitec or mailed to the office; a moment
 * later it can be erased.
 */
export async function eraseInterest(receiptId: string, now = database().now()) {
  const intent = randomUUID()
  await noteErasure({ did: 'erase', intent, receiptIds: [receiptId] })
  const isErased = await eraseUnnoted(receiptId, now)
  if (!isErased) await noteErasure({ did: 'kept', intent, receiptIds: [receiptId] })

  return isErased
}

/** Erases again what had been erased after the backup that was put back: the journal has it. */
export async function eraseUnnoted(receiptId: string, now = database().now()) {
  const values = { receiptId, ...timesAround(now) }
  const rowsOf = await write({
    lock: lockFirst(receiptId),
    interest: {
      // A delivered interest stays delivered: that was its outcome.
      sql: `
        update interests
        set state = case when state in ('delivered', 'withdrawn') then state else 'erased' end,
          ended_at = case when ended_at is null then $now else ended_at end,
          sealed = null, seal_kid = null, next_attempt_at = null, idempotency_key = receipt_id
        where ${WITH_BOOKING} and not exists (
          select 1 from interests busy
          where (busy.receipt_id = $receiptId or busy.booking_of = $receiptId)
            and (busy.state = 'sending' or ${mailUnderWay('busy')}))
        returning receipt_id`,
      values,
    },
    rest: [eraseContactHashes(receiptId), freeKeys(receiptId), ERASE_ANSWERS],
    vacuum: scheduleVacuum(now),
  })
  const isErased = rowsOf('interest').length > 0
  if (isErased) log('dataErased', { receiptId, count: 1 })

  return isErased
}

/**
 * Makes the person's rows unfindable by address or number, unless the interest is just being sent.
 */
export function eraseContactHashes(receiptId: string): Statement {
  return {
    sql: `
      delete from person_hashes
      where receipt_id = $receiptId and not exists (
        select 1 from interests where ${WITH_BOOKING} and sealed is not null)`,
    values: { receiptId },
  }
}

/**
 * Frees the keys of senders who joined a withdrawn or erased interest, so that they can submit
 * anew.
 */
export function freeKeys(interestId: string): Statement {
  return {
    sql: `
      update joined_receipts set idempotency_key = joined_id
      where receipt_id = $interestId and exists (
        select 1 from interests where interests.receipt_id = $interestId and state in ('withdrawn', 'erased'))`,
    values: { interestId },
  }
}
