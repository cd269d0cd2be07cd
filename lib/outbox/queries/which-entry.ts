import 'server-only'

import { database } from '#lib/database/database.ts'
import { FAILURES_MAX } from '#lib/outbox/timings.ts'

type Asked = {
  end: 'oldest' | 'newest'
  /** SQL lists: the receipts this process is delivering, and the offices that share the login. */
  own: string
  sharing: string
}

// SQL over `$office`, `$circuit`, `$now` and `$staleOpen`.
const IS_CIRCUIT_TRIED = `exists (
  select 1 from circuits where circuits.circuit = $circuit and circuits.failures >= ${FAILURES_MAX})`
const IS_PROBE = `(${IS_CIRCUIT_TRIED} or exists (select 1 from pauses where pauses.office = $office))`
const IS_OPEN = `exists (
  select 1 from circuits
  where circuits.circuit = $circuit and circuits.open_until > $now and circuits.open_until <= $staleOpen)`

/**
 * SQL: the id of the office's interest to claim next, or null. Usually it is the first from one
 * end. A probe of a circuit or of a pause is an interest that has not failed: one that Vitec cannot
 * take would show nothing. If no other interest waits with the login, it is a failed one, the least
 * often and the longest ago.
 */
export function whichEntry({ end, own, sharing }: Asked) {
  const order = end === 'oldest' ? 'asc' : 'desc'
  const first = `limit 1 ${database().forUpdate('skip locked')}`
  const failedOnly = `${IS_PROBE} and not ${IS_OPEN}
    and not (${IS_CIRCUIT_TRIED} and ${isUnfailedDue({ own, sharing })})`
  // The condition is part of the index's key: SQLite would evaluate a separate one for each row of
  // the queue.
  const isDueIf = (condition: string) => `
    office = (select cast($office as text) where ${condition})
      and next_attempt_at <= $now and receipt_id not in (${own})`

  return `coalesce(
    (select receipt_id from interests
      where ${isDueIf(IS_PROBE)} and failures = 0
      order by next_attempt_at ${order} ${first}),
    (select receipt_id from interests
      where ${isDueIf(failedOnly)}
      order by failures, next_attempt_at ${first}),
    (select receipt_id from interests
      where ${isDueIf(`not ${IS_PROBE}`)}
      order by next_attempt_at ${order} ${first}))`
}

/** A stopped office has no interest to claim, so we wait for none. */
function isUnfailedDue({ own, sharing }: Omit<Asked, 'end'>) {
  return `exists (
    select 1 from interests unfailed
    where unfailed.office in (${sharing}) and unfailed.failures = 0
      and unfailed.next_attempt_at <= $now and unfailed.receipt_id not in (${own})
      and not exists (
        select 1 from pauses
        where pauses.office = unfailed.office and (probe_at is null or probe_at > $now)))`
}
