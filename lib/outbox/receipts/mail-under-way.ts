import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import { after, MESSAGE_LEASE_MS } from '#lib/outbox/timings.ts'

/** The largest difference between the clocks of two machines that share a store. */
const CLOCKS_APART_MS = 30_000
/** A time further ahead than a lease was written by a clock that has been corrected since. */
const LEASE_MS_MAX = MESSAGE_LEASE_MS + CLOCKS_APART_MS

/**
 * Says whether the mail with this interest is just being sent: if withdrawn or erased in that
 * moment, it would arrive all the same. The query needs `$now` and `$soon`.
 */
export const MAIL_UNDER_WAY = `exists (
  select 1 from messages
  where messages.receipt_id = interests.receipt_id and messages.lease_token is not null
    and messages.next_attempt_at > $now and messages.next_attempt_at <= $soon)`

/**
 * A separate statement before the one that checks for mail under way: the process that writes the
 * mail locks the row while it reads. We wait for it, so that the next statement sees the mail.
 */
export function lockFirst(receiptId: string): Statement {
  return {
    sql: `select 1 from interests where receipt_id = $receiptId ${database().forUpdate()}`,
    values: { receiptId },
  }
}

export function timesAround(now: Date) {
  return { now: now.toISOString(), soon: after(now, LEASE_MS_MAX) }
}
