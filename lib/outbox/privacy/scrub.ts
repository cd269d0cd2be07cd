import 'server-only'
import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { database, read, type Statement, writeOne } from '#lib/database/database.ts'
import { logError } from '#lib/log/log.ts'

const dueRow = z.object({ vacuum_due: z.string() })

/**
 * Runs in the commit that erases, so that no crash leaves erased data on disk. VACUUM is deferred:
 * it rewrites the whole file, so one per withdrawal would let one client block all writes.
 */
export function scheduleVacuum(now = database().now()): Statement {
  return {
    sql: `
      insert into heartbeat (id, beaten_at, vacuum_due) values (1, $now, $due)
      on conflict (id) do update set vacuum_due = excluded.vacuum_due`,
    values: { now: now.toISOString(), due: randomUUID() },
  }
}

/**
 * Vacuums erased data from disk, if there is any. If that fails, it stays due; the personal data is
 * gone from the rows already.
 * @returns whether anything was due.
 */
export async function vacuumIfDue() {
  const [row] = await read(
    {
      sql: 'select vacuum_due from heartbeat where id = 1 and vacuum_due is not null',
    },
    dueRow,
  )
  if (!row) return false

  const { vacuum_due: due } = row
  try {
    await database().forget()
    // An erasure made meanwhile has another name, and stays due.
    await writeOne({
      sql: 'update heartbeat set vacuum_due = null where vacuum_due = $due',
      values: { due },
    })
  } catch (error) {
    logError('eraseFailed', {}, error)
  }

  return true
}

/**
 * SQL over `interests`, or over its other name in the query: Vitec may have it already, so it
 * cannot be withdrawn here, and a retry must say so.
 */
export const mayBeThere = (entries = 'interests') => `exists (
  select 1 from attempts
  where attempts.receipt_id = ${entries}.receipt_id
    and (attempts.outcome = 'uncertain' or (attempts.status >= 500 and attempts.status not in (502, 503))
      or (attempts.sent_at is not null and attempts.ended_at is null)))`
