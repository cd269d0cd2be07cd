import 'server-only'

import type { Statement } from '#lib/database/database.ts'
import { after, MESSAGE_LEASE_MS } from '#lib/outbox/timings.ts'

/** Two machines that share a store may differ so much in what they take for its time. */
const CLOCKS_APART_MS = 30_000
/** What stands further ahead than a lease was written by a clock that has been set right since. */
const LEASE_MS_MAX = MESSAGE_LEASE_MS + CLOCKS_APART_MS

/**
 * Whether the mail with this interest is just now being handed over: taken back or erased in that moment, it would arrive all the same.
 * Wants `$now` and `$soon`.
 */
export const MAIL_UNDER_WAY = `exists (
  select 1 from messages
  where messages.receipt_id = interests.receipt_id and messages.lease_token is not null
    and messages.next_attempt_at > $now and messages.next_attempt_at <= $soon)`

/**
 * A statement of its own before the one that asks whether the mail is under way: whoever writes the mail locks the row while it reads,
 * and is waited for, so that the next statement sees the mail.
 */
export function lockFirst(receiptId: string): Statement {
  return {
    sql: 'select 1 from interests where receipt_id = $receiptId for update',
    values: { receiptId },
  }
}

export function timesAround(now: Date) {
  return { now: now.toISOString(), soon: after(now, LEASE_MS_MAX) }
}
