import 'server-only'

import { database } from '#lib/database/database.ts'
import { settings } from '#lib/settings/settings.ts'

/** Makes due what waited for a key that this process has: its own wait may be an hour by now. */
export async function resumeWithNewKey(now = database().now()) {
  const kids = settings().SECRET_KEYS.map(({ kid }, index) => [`kid${index}`, kid] as const)

  await database().write([
    {
      sql: `
        update interests set next_attempt_at = $now
        where state = 'waiting' and last_reason = 'keyMissing' and next_attempt_at > $now
          and seal_kid in (${kids.map(([name]) => `$${name}`).join(', ')})`,
      values: { now: now.toISOString(), ...Object.fromEntries(kids) },
    },
  ])
}
