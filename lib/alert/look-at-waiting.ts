import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { toBoth } from './known-offices.ts'
import type { Alert } from './raise.ts'

/** A Vitec that is well has had an interest seconds after it came. */
const TOO_LONG_MINUTES = 15

/** While it lasts it is said once a day; the day's own line says it too. */
const QUIET_HOURS = 24

const waitingRow = z.object({ waiting: z.coerce.number(), oldest: z.string().nullable() })

/** Interests that have waited so long that something is wrong. */
export async function lookAtWaiting(office: string, now: Date): Promise<Alert[]> {
  const [row] = await database().read({
    sql: `
      select count(*) as waiting, min(accepted_at) as oldest from interests
      where office = $office and state in ('waiting', 'sending', 'uncertain') and accepted_at <= $before`,
    values: { office, before: new Date(now.getTime() - TOO_LONG_MINUTES * 60_000).toISOString() },
  })
  const { waiting, oldest } = waitingRow.parse(row)
  if (oldest === null) return []

  return [
    {
      topic: `waiting/${office}`,
      drafts: toBoth(office, { kind: 'waiting' as const, office, count: waiting, oldest }),
      quietHours: QUIET_HOURS,
    },
  ]
}
