import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { toBoth } from './known-offices.ts'
import { type Alert, ITS_TURN } from './raise.ts'

const pauseRow = z.object({ office: z.string(), reason: z.string(), paused_at: z.string() })

/** Offices whose login Vitec refused. Who stops an office by hand knows it already. */
export async function lookAtPauses(now: Date): Promise<Alert[]> {
  const rows = await database().read({
    sql: `select office, reason, paused_at from pauses where told_at is null and reason <> 'operator'`,
  })

  return rows.map((row) => {
    const { office, reason, paused_at } = pauseRow.parse(row)

    return {
      topic: `paused/${office}`,
      drafts: toBoth(office, { kind: 'paused' as const, office, reason, since: paused_at }),
      marks: (turn) => [
        {
          sql: `update pauses set told_at = $now where office = $office and ${ITS_TURN}`,
          values: { ...turn, office, now: now.toISOString() },
        },
      ],
    }
  })
}
