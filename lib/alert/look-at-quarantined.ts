import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { toBoth } from './known-offices.ts'
import { type Alert, ITS_TURN } from './raise.ts'
import { reasonCounts } from './reason-counts.ts'

const untoldRow = z.object({
  reason: z.string(),
  count: z.coerce.number(),
  oldest: z.string(),
})

/** Interests that look like a robot's and that nobody has been told of: a person must say whether they are. Once an hour at most. */
export async function lookAtQuarantined(office: string, now: Date): Promise<Alert[]> {
  const found = await database().read({
    sql: `
      select coalesce(last_reason, 'unknown') as reason, count(*) as count, min(accepted_at) as oldest
      from interests
      where office = $office and state = 'quarantined' and told_at is null
      group by last_reason
      order by oldest`,
    values: { office },
  })
  const rows = found.map((row) => untoldRow.parse(row))
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
      // What came since it was counted is told next time.
      marks: (turn) => [
        {
          sql: `
            update interests set told_at = $now
            where receipt_id in (
              select receipt_id from interests
              where office = $office and state = 'quarantined' and told_at is null
              order by accepted_at
              limit $untold)
              and state = 'quarantined' and ${ITS_TURN}`,
          values: { ...turn, office, untold, now: now.toISOString() },
        },
      ],
    },
  ]
}
