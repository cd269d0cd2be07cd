import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'
import { isHolderGone } from '#lib/outbox/leases.ts'

const leaseRow = z.object({ lease_token: z.string() })

/**
 * Makes due at once what a dead process of this machine held, rather than when its lease has run out: after a crash the broker has the
 * interest seconds after the restart.
 */
export async function reclaimLeases(now = database().now()) {
  const rows = await database().read({
    sql: `select distinct lease_token from interests where lease_token is not null`,
  })
  const gone = rows.map((row) => leaseRow.parse(row).lease_token).filter(isHolderGone)

  await database().write(
    gone.map((lease) => ({
      sql: `update interests set next_attempt_at = $now where state = 'sending' and lease_token = $lease`,
      values: { lease, now: now.toISOString() },
    })),
  )
}
