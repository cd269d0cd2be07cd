import 'server-only'

import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { database, type Statement } from '#lib/database/database.ts'
import { logError } from '#lib/log/log.ts'

const dueRow = z.object({ vacuum_due: z.string() })

/**
 * Goes into the commit that erases, so that no crash leaves on the disk what is gone from the rows. It is not let go at once: the file
 * is written anew for it, and whoever took back one interest after the other would keep all others from being stored.
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
 * What was erased leaves the disk too, if anything was. When that fails it is due still; the person is gone from the rows already.
 * @returns whether anything was due.
 */
export async function vacuumIfDue() {
  const [row] = await database().read({
    sql: 'select vacuum_due from heartbeat where id = 1 and vacuum_due is not null',
  })
  if (!row) return false

  const { vacuum_due: due } = dueRow.parse(row)
  try {
    await database().forget()
    // What was erased meanwhile has another name, and stays due.
    await database().write([
      { sql: 'update heartbeat set vacuum_due = null where vacuum_due = $due', values: { due } },
    ])
  } catch (error) {
    logError('eraseFailed', {}, error)
  }

  return true
}

/** SQL, beside `interests`: Vitec may have it already, so it cannot be taken back here, and another try must say so. */
export const MAY_BE_THERE = `exists (
  select 1 from attempts
  where attempts.receipt_id = interests.receipt_id
    and (attempts.outcome = 'uncertain' or (attempts.status >= 500 and attempts.status not in (502, 503))
      or (attempts.sent_at is not null and attempts.ended_at is null)))`
