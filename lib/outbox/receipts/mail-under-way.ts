import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import { after, MESSAGE_LEASE_MS } from '#lib/outbox/timings.ts'

/** The largest difference between the clocks of two machines that share a store. */
const CLOCKS_APART_MS = 30_000
/** A time further ahead than a lease was written by a clock that has been corrected since. */
const LEASE_MS_MAX = MESSAGE_LEASE_MS + CLOCKS_APART_MS

/**
 * SQL over `interests`, or over its other name in the query: the mail with this interest is just
 * being sent. If withdrawn or erased in that moment, it would arrive all the same. The query needs
 * `$now` and `$soon`.
 */
export const mailUnderWay = (entries = 'interests') => `exists (
  select 1 from messages
  where messages.receipt_id = ${entries}.receipt_id and messages.lease_token is not null
    and messages.next_attempt_at > $now and messages.next_attempt_at <= $soon)`

/**
 * A separate statement before the one that checks for mail under way: the process that writes the
 * mail locks the row while it reads. We wait for it, so that the next statement sees the mail. The
 * booking is locked with its interest: it would otherwise be claimed while the interest ends.
 */
export function lockFirst(receiptId: string): Statement {
  return {
    sql: `
      select 1 from interests where receipt_id = $receiptId or booking_of = $receiptId
      order by receipt_id ${database().forUpdate()}`,
    values: { receiptId },
  }
}

export function timesAround(now: Date) {
  return { now: now.toISOString(), soon: after(now, LEASE_MS_MAX) }
}
