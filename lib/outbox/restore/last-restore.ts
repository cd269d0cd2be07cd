import 'server-only'

import * as z from 'zod'

import { type Database, database, read, type Statement } from '#lib/database/database.ts'

/** The store was put back at `restoredAt`, from a backup of `backupAt`. ISO 8601 in UTC. */
export type Restore = { restoredAt: string; backupAt: string }

const restoreRow = z.object({ restored_at: z.string(), backup_at: z.string() })

/** A running server sees a restore within this time. */
const KNOWN_FOR_MS = 30_000

type Known = { restore: Restore | null; readAt: number }

const known = new WeakMap<Database, Known>()

/** Returns the last restore of this store, or null. @throws StoreUnavailable */
export async function lastRestore(): Promise<Restore | null> {
  const store = database()
  const last = known.get(store)
  if (last && performance.now() - last.readAt < KNOWN_FOR_MS) return last.restore
  const readAt = performance.now()
  const [row] = await read(
    { sql: 'select restored_at, backup_at from restores order by restored_at desc limit 1' },
    restoreRow,
  )
  const restore = row ? { restoredAt: row.restored_at, backupAt: row.backup_at } : null
  known.set(store, { restore, readAt })

  return restore
}

/** Records a restore. `forgetRestores` makes it known here at once. */
export function addRestore({ restoredAt, backupAt }: Restore): Statement {
  return {
    sql: `
      insert into restores (restored_at, backup_at) values ($restoredAt, $backupAt)
      on conflict (restored_at) do nothing`,
    values: { restoredAt, backupAt },
  }
}

export function forgetRestores() {
  known.delete(database())
}
