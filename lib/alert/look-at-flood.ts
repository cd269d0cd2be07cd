import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'
import { RECENT_MS, recentCounts } from '#lib/log/recent-counts.ts'

import type { Alert } from './raise.ts'
import { reasonCounts } from './reason-counts.ts'

/** So many in a minute no office and no viewing brings. */
const QUARANTINED_MIN = 100
const REFUSED_MIN = 300

/** While a flood lasts it is told so often. One that comes anew is told at once, yet not within the hour. */
const QUIET_HOURS = 6

/** Scanners of the whole internet ask for pages that are none; it costs nothing and means nothing. */
const NO_FLOOD = ['notFound', 'methodNotAllowed']

const quarantinedRow = z.object({ reason: z.string(), count: z.coerce.number() })

/** The interests an office had quarantined within the last minute, when they are a flood. */
export async function lookAtQuarantinedFlood(office: string, now: Date): Promise<Alert[]> {
  const rows = await database().read({
    sql: `
      select coalesce(last_reason, 'unknown') as reason, count(*) as count from interests
      where office = $office and state = 'quarantined' and accepted_at > $since
      group by last_reason`,
    values: { office, since: new Date(now.getTime() - RECENT_MS).toISOString() },
  })
  const found = rows.map((row) => quarantinedRow.parse(row))
  const count = found.reduce((sum, each) => sum + each.count, 0)
  if (count < QUARANTINED_MIN) return []

  return [floodOf('quarantined', office, count, found)]
}

/** The posts this process has refused within the last minute, when they are a flood. None of them was stored. */
export function lookAtRefusedFlood(counts = recentCounts()): Alert[] {
  const found = [...counts]
    .filter(([code]) => !NO_FLOOD.includes(code))
    .map(([reason, count]) => ({ reason, count }))
  const count = found.reduce((sum, each) => sum + each.count, 0)
  if (count < REFUSED_MIN) return []

  return [floodOf('refused', null, count, found)]
}

function floodOf(
  what: 'quarantined' | 'refused',
  office: string | null,
  count: number,
  found: z.output<typeof quarantinedRow>[],
): Alert {
  const facts = { kind: 'flood' as const, what, office, count, reasons: reasonCounts(found) }

  return {
    topic: ['flood', what, office].filter((part) => part !== null).join('/'),
    drafts: [{ audience: 'operator', office: null, facts }],
    quietHours: QUIET_HOURS,
  }
}
