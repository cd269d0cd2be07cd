import 'server-only'

import { database } from './database.ts'

/** Writes a row durably: only that reveals a full disk. @throws StoreUnavailable */
export async function proveWritable(now = new Date()) {
  await database().write([
    {
      sql: `
        insert into heartbeat (id, beaten_at) values (1, $now)
        on conflict (id) do update set beaten_at = excluded.beaten_at`,
      values: { now: now.toISOString() },
    },
  ])
}
