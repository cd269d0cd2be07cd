import 'server-only'

import { database } from '#lib/database/database.ts'
import { after } from '#lib/outbox/pace.ts'

/** So long after its lease no process is still at it. */
const OVER_FOR_MS = 60_000

/**
 * What a dead process held of an office that is stopped waits again. Nobody may claim it, and as long as it is called on its way it can be
 * neither erased, taken back nor mailed to the office. Its open attempt stays, and tells the next claim what had left.
 */
export async function requeueOrphans(now = database().now()) {
  await database().write([
    {
      sql: `
        update interests set state = 'waiting', lease_token = null
        where lease_token is not null and state = 'sending' and next_attempt_at <= $over
          and exists (select 1 from pauses where pauses.office = interests.office)`,
      values: { over: after(now, -OVER_FOR_MS) },
    },
  ])
}
