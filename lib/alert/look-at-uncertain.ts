import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { type Alert, ITS_TURN } from './raise.ts'
import { stockholmTime } from './stockholm-time.ts'

/** More within an hour is told each hour; fewer once a day. */
const MANY = 3

const uncertainRow = z.object({ office: z.string(), attempts: z.coerce.number() })

/** Attempts of the last hour that may or may not have arrived: a broker may have to look for doubles. */
export async function lookAtUncertain(now: Date): Promise<Alert[]> {
  const rows = await database().read({
    sql: `
      select interests.office as office, count(*) as attempts
      from attempts join interests on interests.receipt_id = attempts.receipt_id
      where attempts.outcome = 'uncertain' and attempts.ended_at > $hourAgo
      group by interests.office
      order by interests.office`,
    values: { hourAgo: new Date(now.getTime() - 3_600_000).toISOString() },
  })
  const found = rows.map((row) => uncertainRow.parse(row))
  const count = found.reduce((sum, { attempts }) => sum + attempts, 0)
  if (count === 0) return []

  const keys = found.map(({ office }) => office)
  const facts = { kind: 'uncertain' as const, offices: keys, count }
  const drafts = [{ audience: 'operator' as const, office: null, facts }]
  const first = { topic: `uncertain/${stockholmTime(now).date}`, drafts, quietHours: 48 }
  if (count <= MANY) return [first]

  return [
    {
      topic: 'uncertain/many',
      drafts,
      // The first of the day has been told with it.
      marks: (turn) => [
        {
          sql: `
            insert into alerts (topic, raised_at, raised_by) select $first, $now, $token where ${ITS_TURN}
            on conflict (topic) do nothing`,
          values: { ...turn, first: first.topic, now: now.toISOString() },
        },
      ],
    },
  ]
}
