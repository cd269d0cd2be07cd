import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

const beatRow = z.object({ worked_at: z.string().nullable() })

/** A worker was here. */
export async function beat(now = database().now()) {
  await database().write([
    {
      sql: `
        insert into heartbeat (id, beaten_at, worked_at) values (1, $now, $now)
        on conflict (id) do update set worked_at = excluded.worked_at`,
      values: { now: now.toISOString() },
    },
  ])
}

/** How long no worker has been here, by the clock; 0 in a new store. */
export async function standstillMs(now = database().now()) {
  const [row] = await database().read({ sql: 'select worked_at from heartbeat where id = 1' })
  const workedAt = row ? beatRow.parse(row).worked_at : null

  return workedAt === null ? 0 : now.getTime() - Date.parse(workedAt)
}
