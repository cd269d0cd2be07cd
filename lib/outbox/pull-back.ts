import 'server-only'

import { database } from '#lib/database/database.ts'

const HOUR_MS = 3_600_000
/** Longer than any wait of the schedule with its spread. */
const WAIT_MS_MAX = 15 * HOUR_MS
/** What was never tried is due when it is accepted. */
const NEW_WAIT_MS_MAX = 5_000

/** Makes due what a clock that was ahead has put off further than any wait: set right, it would keep an interest for as long as it was wrong. */
export async function pullBack(now = database().now()) {
  await database().write([
    {
      sql: `
        update interests set next_attempt_at = $now
        where next_attempt_at is not null
          and (next_attempt_at > $far or (attempts = 0 and state = 'waiting' and next_attempt_at > $soon))`,
      values: {
        now: now.toISOString(),
        far: new Date(now.getTime() + WAIT_MS_MAX).toISOString(),
        soon: new Date(now.getTime() + NEW_WAIT_MS_MAX).toISOString(),
      },
    },
  ])
}
