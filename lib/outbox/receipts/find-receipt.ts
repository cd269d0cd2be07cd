import 'server-only'

import * as z from 'zod'

import { database, read } from '#lib/database/database.ts'
import { STATES } from '#lib/interest/delivery.ts'
import { LOCALES } from '#lib/language/locales.ts'
import { noticeParts } from '#lib/language/notice-for.ts'
import { BOOKING_STATE, IS_BOOKING_AWAY, IS_INTEREST } from '#lib/outbox/bookings.ts'
import { mayBeThere } from '#lib/outbox/privacy/scrub.ts'

import { mailUnderWay, timesAround } from './mail-under-way.ts'

/** A row as a receipt shows it, without personal data. Times are ISO 8601 in UTC. */
export const receiptRow = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  office: z.string(),
  estate_id: z.string(),
  // A receipt in a language that was taken away is shown in the first.
  locale: z.enum(LOCALES).catch(LOCALES[0]),
  state: z.enum(STATES),
  accepted_at: z.string(),
  ended_at: z.string().nullable(),
  attempts: z.number(),
  wish_advertising: z.number(),
  body_hash: z.string(),
  booking_state: z.enum(STATES).nullable(),
})

/**
 * SQL: the receipt of the first sender. It reads as withdrawn when that sender has withdrawn,
 * though others may not have.
 */
export const FIRST_RECEIPT_COLUMNS = `
  interests.receipt_id, interests.reference, interests.office, interests.estate_id, interests.locale,
  case when interests.sender_withdrew_at is not null and interests.state <> 'erased' then 'withdrawn'
    else interests.state end as state,
  interests.accepted_at, interests.ended_at, interests.attempts, interests.wish_advertising, interests.body_hash,
  case when interests.sender_withdrew_at is null then ${BOOKING_STATE} end as booking_state`

/**
 * SQL over `interests` and `joined_receipts`: the receipt of a sender who joined. It follows the
 * stored interest, but begins as any receipt does: the first response does not reveal that the text
 * was stored before. The query needs `$now`.
 */
export const JOINED_RECEIPT_COLUMNS = `
  joined_receipts.joined_id as receipt_id, joined_receipts.reference, interests.office, interests.estate_id,
  joined_receipts.locale,
  case when joined_receipts.withdrawn_at is not null and interests.state <> 'erased' then 'withdrawn'
    when joined_receipts.follows_at > $now and interests.state in ('sending', 'delivered', 'uncertain') then 'waiting'
    else interests.state end as state,
  joined_receipts.accepted_at, interests.ended_at,
  case when joined_receipts.follows_at > $now then 0 else interests.attempts end as attempts,
  interests.wish_advertising, interests.body_hash,
  case when joined_receipts.withdrawn_at is not null then null
    when joined_receipts.follows_at > $now and ${BOOKING_STATE} is not null then 'waiting'
    else ${BOOKING_STATE} end as booking_state`

export type Receipt = ReturnType<typeof receiptOf>

export function receiptOf(row: z.output<typeof receiptRow>) {
  return {
    receiptId: row.receipt_id,
    reference: row.reference,
    office: row.office,
    estateId: row.estate_id,
    locale: row.locale,
    state: row.state,
    acceptedAt: row.accepted_at,
    endedAt: row.ended_at,
    attempts: row.attempts,
    wishAdvertising: row.wish_advertising === 1,
    /** Of the viewing that is to be booked; null where none is. */
    bookingState: row.booking_state,
  }
}

const withNotice = receiptRow.extend({
  words: z.string(),
  notice_locale: z.string(),
  version: z.string(),
  may_be_there: z.coerce.boolean(),
})

const RECEIPT_ID = /^[A-Za-z0-9_-]{22}$/

export function isReceiptId(text: string) {
  return RECEIPT_ID.test(text)
}

const MORE_COLUMNS = `
  notices.words, notices.version, notices.locale as notice_locale,
  (mailed_at is not null or ${mayBeThere()} or ${mailUnderWay()} or ${IS_BOOKING_AWAY}) as may_be_there`

/**
 * Returns the receipt with the exact text that was agreed to, or null. A malformed id is not looked
 * up.
 */
export async function findReceipt(receiptId: string, now = database().now()) {
  if (!isReceiptId(receiptId)) return null

  const [row] = await read(
    {
      sql: `
      select ${FIRST_RECEIPT_COLUMNS}, ${MORE_COLUMNS}
      from interests join notices on notices.hash = interests.notice_hash
      where interests.receipt_id = $receiptId and ${IS_INTEREST}
      union all
      select ${JOINED_RECEIPT_COLUMNS}, ${MORE_COLUMNS}
      from joined_receipts
        join interests on interests.receipt_id = joined_receipts.receipt_id
        join notices on notices.hash = joined_receipts.notice_hash
      where joined_receipts.joined_id = $receiptId`,
      values: { receiptId, ...timesAround(now) },
    },
    withNotice,
  )
  if (!row) return null
  const parsed = row

  return {
    ...receiptOf(parsed),
    /**
     * Vitec may have it already, or the office by mail, or it is just being sent: it can no longer
     * be withdrawn here.
     */
    mayBeThere: parsed.may_be_there,
    notice: {
      ...noticeParts(parsed.words),
      version: parsed.version,
      locale: parsed.notice_locale,
    },
  }
}

/** A healthy Vitec has responded by then. */
const WAIT_MS = 2_000
const LOOK_EVERY_MS = 50

/**
 * Returns the receipt once its first attempt has ended, and that of its booking, and at most two
 * seconds after it was accepted: a short wait is likely to bring good news. An older receipt is
 * returned at once.
 */
export async function awaitFirstAttempt(receiptId: string) {
  let receipt = await findReceipt(receiptId)
  const age = receipt ? Math.max(Date.now() - Date.parse(receipt.acceptedAt), 0) : WAIT_MS
  // If the clock moves while we wait, the wait does not get longer.
  const deadline = performance.now() + WAIT_MS - age

  while (receipt && isFirst(receipt) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    receipt = await findReceipt(receiptId)
  }

  return receipt
}

function isFirst({ state, attempts, bookingState }: Receipt) {
  return (
    (state === 'waiting' && attempts === 0) ||
    (state === 'sending' && attempts === 1) ||
    (state === 'delivered' && (bookingState === 'waiting' || bookingState === 'sending'))
  )
}
