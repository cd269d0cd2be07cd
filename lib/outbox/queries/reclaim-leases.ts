import 'server-only'

import * as z from 'zod'

import { database, read, writeOne } from '#lib/database/database.ts'
import { isHolderGone } from '#lib/outbox/entry.ts'
import { after } from '#lib/outbox/timings.ts'

const leaseRow = z.object({ lease_token: z.string() })

/**
 * Makes due at once the interests that a dead process of this machine held, rather than when their
 * leases have run out: after a crash the broker has the interest seconds after the restart.
 */
export async function reclaimLeases(now = database().now()) {
  const rows = await read(
    {
      sql: `select distinct lease_token from interests where lease_token is not null`,
    },
    leaseRow,
  )
  const gone = rows.map(({ lease_token }) => lease_token).filter(isHolderGone)

  await database().write(
    gone.map((lease) => ({
      sql: `update interests set next_attempt_at = $now where state = 'sending' and lease_token = $lease`,
      values: { lease, now: now.toISOString() },
    })),
  )
}

/** So long after its lease no process still works on it. */
const OVER_FOR_MS = 60_000

/**
 * Requeues interests of a stopped office that a dead process held. No process may claim them, and
 * as long as they count as being sent they can be neither erased, withdrawn nor mailed to the
 * office. The open attempt stays, and shows the next claim that it was sent.
 */
export async function requeueOrphans(now = database().now()) {
  await writeOne({
    sql: `
        update interests set state = 'waiting', lease_token = null
        where lease_token is not null and state = 'sending' and next_attempt_at <= $over
          and exists (select 1 from pauses where pauses.office = interests.office)`,
    values: { over: after(now, -OVER_FOR_MS) },
  })
}
