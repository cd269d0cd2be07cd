import 'server-only'

import type { Statement } from '#lib/database/database.ts'

import { rowKey, type Tally } from './tally.ts'

/**
 * The clocks of two processes never agree to the millisecond: a count is not dropped because the
 * other's clock is a little behind.
 */
const CLOCKS_APART_MS = 60_000

/** Returns the latest plausible end of a window. A later one was set by a clock that ran ahead. */
export function latestEnd(now: Date, seconds: number) {
  return new Date(now.getTime() + seconds * 1_000 + CLOCKS_APART_MS).toISOString()
}

type Stored = {
  receiptId: string
  /**
   * Counts a receipt that joined a stored interest as well; otherwise only an interest of its own.
   */
  withJoined?: boolean
}

/**
 * Returns statements for the commit that stores a submission: each adds one to a count, and only if
 * that commit stored something. A submission that stores nothing cannot use up the limit of others.
 * Rows are locked in one order everywhere, so two commits never deadlock.
 */
export function countStored(tallies: Tally[], stored: Stored, now: Date): Statement[] {
  const bySeconds = Map.groupBy(distinct(tallies), ({ seconds }) => seconds)

  return [...bySeconds]
    .toSorted(([one], [other]) => one - other)
    .map(([seconds, group]) => countAll(group.map(rowKey).toSorted(), seconds, stored, now))
}

function distinct(tallies: Tally[]) {
  return [...new Map(tallies.map((each) => [rowKey(each), each])).values()]
}

function countAll(
  keys: string[],
  seconds: number,
  { receiptId, withJoined = false }: Stored,
  now: Date,
): Statement {
  const values = Object.fromEntries(keys.map((key, at) => [`key${at}`, key]))
  const rows = Object.keys(values).map((name) => `select $${name} as key`)

  return {
    sql: `
      insert into rates (key, points, expires_at)
      select key, 1, $expiresAt from (${rows.join(' union all ')}) as counted
      where exists (select 1 from interests where receipt_id = $receiptId)
        ${withJoined ? 'or exists (select 1 from joined_receipts where joined_id = $receiptId)' : ''}
      on conflict (key) do update set
        points = 1 + case
          when rates.expires_at > $now and rates.expires_at <= $latest then rates.points else 0 end,
        expires_at = case
          when rates.expires_at > $now and rates.expires_at <= $latest then rates.expires_at
          else excluded.expires_at end`,
    values: {
      ...values,
      receiptId,
      now: now.toISOString(),
      expiresAt: new Date(now.getTime() + seconds * 1_000).toISOString(),
      latest: latestEnd(now, seconds),
    },
  }
}
