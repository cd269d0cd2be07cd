import 'server-only'

import * as z from 'zod'

import { type Alert, type Draft, IS_RAISER, toBoth } from '#lib/alerts/raise.ts'
import { read } from '#lib/database/database.ts'
import { offices } from '#lib/office/offices.ts'
import { circuitOf } from '#lib/outbox/circuit-of.ts'
import { FAILURES_MAX } from '#lib/outbox/timings.ts'

const QUIET_HOURS = 24

const circuitRow = z.object({
  circuit: z.string(),
  failures: z.number(),
  last_reason: z.string().nullable(),
})

/**
 * Returns logins whose circuit is open. A certificate that is not Vitec's is reported at its first
 * sight: an attacker may be in between.
 */
export async function checkCircuits(): Promise<Alert[]> {
  const rows = await read(
    {
      sql: `
      select circuit, failures, last_reason from circuits
      where failures >= ${FAILURES_MAX} or (failures > 0 and last_reason = 'tlsFailed')`,
    },
    circuitRow,
  )

  return rows.flatMap(({ circuit, failures, last_reason }) => {
    const concerned = [...offices().values()].filter((office) => circuitOf(office) === circuit)
    // A login that no office uses any more needs no alert.
    if (concerned.length === 0) return []
    const kind = last_reason === 'tlsFailed' ? 'tlsFailed' : 'lineDown'
    const keys = concerned.map(({ key }) => key)
    const circuitFacts = { kind, failures, reason: last_reason } as const

    return [
      {
        topic: `${kind}/${circuit}`,
        drafts: [
          { audience: 'operator', office: null, facts: { ...circuitFacts, offices: keys } },
          ...keys.map(
            (office): Draft => ({
              audience: 'office',
              office,
              facts: { ...circuitFacts, offices: [office] },
            }),
          ),
        ],
        quietHours: QUIET_HOURS,
      },
    ]
  })
}

const pauseRow = z.object({ office: z.string(), reason: z.string(), paused_at: z.string() })

/**
 * Returns offices whose login Vitec refused. A person who stops an office by hand knows it already.
 */
export async function checkPauses(now: Date): Promise<Alert[]> {
  const rows = await read(
    {
      sql: `select office, reason, paused_at from pauses where told_at is null and reason <> 'operator'`,
    },
    pauseRow,
  )

  return rows.map(({ office, reason, paused_at }) => {
    return {
      topic: `paused/${office}`,
      drafts: toBoth(office, { kind: 'paused' as const, office, reason, since: paused_at }),
      marks: (claim) => [
        {
          sql: `update pauses set told_at = $now where office = $office and ${IS_RAISER}`,
          values: { ...claim, office, now: now.toISOString() },
        },
      ],
    }
  })
}
