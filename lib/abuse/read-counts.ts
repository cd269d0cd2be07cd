import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { latestEnd } from './count-stored.ts'
import { rowKey, type Tally } from './tally.ts'

const countRow = z.object({ key: z.string(), points: z.number(), expires_at: z.string() })

/** How often something was stored in its window, or is just being stored here, and when that window ends. */
export type Count = { count: number; retryAfterSeconds: number }

/** Reads how often each of these has been stored lately. It changes nothing. @throws StoreUnavailable */
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

// One for the process: Next bundles each route apart, and each has modules of its own.
declare global {
  var intressePendingCounts: Map<string, number> | undefined
}

function pending() {
  globalThis.intressePendingCounts ??= new Map()
  return globalThis.intressePendingCounts
}

/** How many posts of this process are being stored that will count here. */
function pendingOf(counted: Tally) {
  return pending().get(rowKey(counted)) ?? 0
}

/**
 * Counts posts of this process from their judgement to their commit, so that a burst that comes at once does not pass uncounted.
 * @returns what ends it, whether the post was stored or not.
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
