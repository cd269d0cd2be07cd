import 'server-only'

import { database } from '#lib/database/database.ts'
import { WAIT_SECONDS_MAX } from '#lib/outbox/retry-schedule.ts'
import { after, OPEN_STALE_MS, PROBE_DAILY_HOURS } from '#lib/outbox/timings.ts'

const HOUR_MS = 3_600_000
/** The limit is longer than any wait of the schedule: two clocks may differ a little. */
const WAIT_MS_MAX = WAIT_SECONDS_MAX * 1_000 + HOUR_MS / 2
/** An interest that was never tried is due when it is accepted. */
const NEW_WAIT_MS_MAX = 5_000
/** The same limit for the probe of a refused login. */
const PROBE_WAIT_MS_MAX = (PROBE_DAILY_HOURS + 1) * HOUR_MS

/**
 * Makes interests due that a clock ahead of time has postponed beyond any wait. Once the clock is
 * corrected, it would otherwise hold back an interest, a login or an office for as long as it was
 * wrong. Nor does it hide longer that the store has become older than what was sent.
 */
export async function clampTimes(now = database().now()) {
  await database().write([
    {
      sql: `
        update interests set next_attempt_at = $now
        where next_attempt_at is not null
          and (next_attempt_at > $far or (attempts = 0 and state = 'waiting' and next_attempt_at > $soon))`,
      values: {
        now: now.toISOString(),
        far: after(now, WAIT_MS_MAX),
        soon: after(now, NEW_WAIT_MS_MAX),
      },
    },
    {
      sql: 'update circuits set open_until = $now where open_until > $stale',
      values: { now: now.toISOString(), stale: after(now, OPEN_STALE_MS) },
    },
    {
      sql: 'update pauses set probe_at = $now where probe_at > $far',
      values: { now: now.toISOString(), far: after(now, PROBE_WAIT_MS_MAX) },
    },
    ...['proofs_before', 'messages_before'].map((column) => ({
      sql: `update store set ${column} = $now where ${column} > $now`,
      values: { now: now.toISOString() },
    })),
  ])
}
