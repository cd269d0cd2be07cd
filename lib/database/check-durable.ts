import 'server-only'

import type { Ask } from './migrate-postgres.ts'
import { NotFit } from './postgres-failure.ts'

/** A receipt means that a row is on a disk: a server that answers before it is would make us lie. */
const MUST_BE_ON = ['fsync', 'synchronous_commit']

/** @throws NotFit when the server, or this login on it, takes no writes or answers a commit before it is on the disk. */
export async function checkDurable(ask: Ask) {
  // A standby lets everybody in, and every interest would be refused.
  if ((await settingOf(ask, 'transaction_read_only')) === 'on')
    throw new NotFit('it only reads, as a standby does: name the server that takes writes')

  for (const name of MUST_BE_ON) {
    // What is neither off nor on, such as remote_write, waits for more and not for less.
    if ((await settingOf(ask, name)) === 'off')
      throw new NotFit(`${name} is off: a power cut would lose receipts`)
  }
}

async function settingOf(ask: Ask, name: string) {
  const [row] = await ask({ sql: 'select current_setting($name) as is', values: { name } })

  return row?.is
}
