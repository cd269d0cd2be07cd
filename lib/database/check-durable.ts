import 'server-only'

import type { Pool } from 'pg'

import { NotFit } from './postgres-failure.ts'

/** A receipt means that a row is on a disk: a server that answers before it is would make us lie. */
const MUST_BE_ON = ['fsync', 'synchronous_commit']

/** @throws NotFit when the server, or this login on it, answers a commit before it is on the disk. */
export async function checkDurable(pool: Pool) {
  for (const name of MUST_BE_ON) {
    const { rows } = await pool.query<{ is: string }>('select current_setting($1) as is', [name])
    // What is neither off nor on, such as remote_write, waits for more and not for less.
    if (rows[0]?.is === 'off') throw new NotFit(`${name} is off: a power cut would lose receipts`)
  }
}
