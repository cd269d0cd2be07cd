import 'server-only'

import * as z from 'zod'

import { type Alert, IS_RAISER, toBoth } from '#lib/alerts/raise.ts'
import { read } from '#lib/database/database.ts'
import { RECENT_MS, recentCounts } from '#lib/log/counts.ts'
import { IS_INTEREST } from '#lib/outbox/bookings.ts'

const untoldRow = z.object({
  reason: z.string(),
  count: z.coerce.number(),
  oldest: z.string(),
})

/**
 * Reports interests that look automated and were not reported yet: a person must decide whether
 * they are. Once an hour at most.
 */
export async function checkQuarantined(office: string, now: Date): Promise<Alert[]> {
  const found = await read(
    {
      sql: `
      select coalesce(last_reason, 'unknown') as reason, count(*) as count, min(accepted_at) as oldest
      from interests
      where office = $office and state = 'quarantined' and told_at is null and ${IS_INTEREST}
      group by last_reason
      order by oldest`,
      values: { office },
    },
    untoldRow,
  )
  const rows = found
  const [first] = rows
  if (!first) return []
  const untold = rows.reduce((sum, { count }) => sum + count, 0)

  return [
    {
      topic: `quarantined/${office}`,
      drafts: toBoth(office, {
        kind: 'quarantined' as const,
        office,
        count: untold,
        oldest: first.oldest,
        reasons: reasonCounts(rows),
      }),
      // Interests that arrived after the count are reported next time.
      marks: (claim) => [
        {
          sql: `
            update interests set told_at = $now
            where receipt_id in (
              select receipt_id from interests
              where office = $office and state = 'quarantined' and told_at is null and ${IS_INTEREST}
              order by accepted_at
              limit $untold)
              and state = 'quarantined' and ${IS_RAISER}`,
          values: { ...claim, office, untold, now: now.toISOString() },
        },
      ],
    },
  ]
}

/** No office and no viewing brings so many in a minute. */
const QUARANTINED_MIN = 100
const REFUSED_MIN = 300

/**
 * The interval of reports while a flood lasts. A new flood is reported at once, yet not within the
 * hour.
 */
const QUIET_HOURS = 6

/**
 * Scanners of the whole internet request pages that do not exist; it costs nothing and means
 * nothing.
 */
const NO_FLOOD = ['notFound', 'methodNotAllowed']

const quarantinedRow = z.object({ reason: z.string(), count: z.coerce.number() })

/** Reports an office's interests quarantined within the last minute, when they are a flood. */
export async function checkQuarantinedFlood(office: string, now: Date): Promise<Alert[]> {
  const rows = await read(
    {
      sql: `
      select coalesce(last_reason, 'unknown') as reason, count(*) as count from interests
      where office = $office and state = 'quarantined' and accepted_at > $since and ${IS_INTEREST}
      group by last_reason`,
      values: { office, since: new Date(now.getTime() - RECENT_MS).toISOString() },
    },
    quarantinedRow,
  )
  const found = rows
  const count = found.reduce((sum, each) => sum + each.count, 0)
  if (count < QUARANTINED_MIN) return []

  return [floodOf('quarantined', office, count, found)]
}

/**
 * Reports the submissions that this process refused within the last minute, when they are a flood.
 * They were not stored.
 */
export function checkRefusedFlood(counts = recentCounts()): Alert[] {
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

export type ReasonCount = { reason: string; count: number }

/** A reader would not read more. */
const REASONS_MAX = 10

/**
 * Counts how often each of several reasons was given, the most frequent first: one row may have
 * several, joined by `+`.
 */
export function reasonCounts(rows: ReasonCount[]): ReasonCount[] {
  const counts = new Map<string, number>()
  for (const { reason, count } of rows)
    for (const each of reason.split('+')) counts.set(each, (counts.get(each) ?? 0) + count)

  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, REASONS_MAX)
}
