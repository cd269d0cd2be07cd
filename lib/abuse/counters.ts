import 'server-only'

import * as z from 'zod'

import { read, type Statement } from '#lib/database/database.ts'

/**
 * The clocks of two processes never agree to the millisecond: a count is not dropped because the
 * other's clock is a little behind.
 */
const CLOCKS_APART_MS = 60_000

/** Returns the latest plausible end of a window. A later one was set by a clock that ran ahead. */
function latestEnd(now: Date, seconds: number) {
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

/** A counter for one subject, and its window. */
export type Tally = { counter: Counter; key: string; seconds: number }

export type Counter =
  | 'address'
  | 'estate'
  | 'office'
  | 'page'
  | 'text'
  | 'textAtHome'
  | 'quarantine'
  | 'mail'

/**
 * Ten minutes: long enough for the people at a viewing, short enough that no visitor pays for the
 * morning's traffic of others.
 */
const WINDOW_SECONDS = 600

export function tally(counter: Counter, key: string, seconds = WINDOW_SECONDS): Tally {
  return { counter, key, seconds }
}

/** Returns the row's key in the store. */
export function rowKey({ counter, key }: Tally) {
  return `${counter}:${key}`
}

const countRow = z.object({ key: z.string(), points: z.number(), expires_at: z.string() })

/** The number of rows stored in a window, or just being stored here, and the end of that window. */
export type Count = { count: number; retryAfterSeconds: number }

/**
 * Reads how often each of these has been stored lately, without any change.
 * @throws StoreUnavailable
 */
export async function readCounts(tallies: Tally[], now: Date): Promise<(tally: Tally) => Count> {
  const keys = Object.fromEntries(tallies.map((each, at) => [`key${at}`, rowKey(each)]))
  const names = Object.keys(keys).map((name) => `$${name}`)
  const rows = await read(
    {
      sql: `select key, points, expires_at from rates where key in (${names.join(', ') || "''"})`,
      values: keys,
    },
    countRow,
  )
  const found = new Map(rows.map((row) => [row.key, row]))

  return (each) => {
    const row = found.get(rowKey(each))
    const isCurrent =
      row && row.expires_at > now.toISOString() && row.expires_at <= latestEnd(now, each.seconds)
    const underWay = pendingOf(each)
    if (!isCurrent) return { count: underWay, retryAfterSeconds: each.seconds }

    const ms = Date.parse(row.expires_at) - now.getTime()
    return { count: row.points + underWay, retryAfterSeconds: Math.max(Math.ceil(ms / 1_000), 1) }
  }
}

// One set for the process: Next bundles each route separately, and each has modules of its own.
declare global {
  var intressePendingCounts: Map<string, number> | undefined
}

function pending() {
  globalThis.intressePendingCounts ??= new Map()
  return globalThis.intressePendingCounts
}

/** Counts the submissions that this process is just storing under this counter. */
function pendingOf(counted: Tally) {
  return pending().get(rowKey(counted)) ?? 0
}

/**
 * Counts submissions of this process from their scoring to their commit, so that a simultaneous
 * burst is counted too.
 * @returns the function that ends it, whether the submission was stored or not.
 */
export function holdPending(tallies: Tally[]) {
  const keys = tallies.map(rowKey)
  for (const key of keys) add(key, 1)

  return () => {
    for (const key of keys) add(key, -1)
  }
}

function add(key: string, change: 1 | -1) {
  const count = (pending().get(key) ?? 0) + change
  if (count > 0) pending().set(key, count)
  else pending().delete(key)
}
