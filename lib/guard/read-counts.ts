import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { latestEnd } from './count-stored.ts'
import { pendingOf } from './pending.ts'
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
