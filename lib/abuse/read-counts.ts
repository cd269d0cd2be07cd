import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { latestEnd } from './count-stored.ts'
import { rowKey, type Tally } from './tally.ts'

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
  const rows = await database().read({
    sql: `select key, points, expires_at from rates where key in (${names.join(', ') || "''"})`,
    values: keys,
  })
  const found = new Map(rows.map((row) => countRow.parse(row)).map((row) => [row.key, row]))

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
