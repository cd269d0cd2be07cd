import 'server-only'

import type { DatabaseSync } from 'node:sqlite'

import { isBusy, waitForLock } from '#lib/database/wait-for-lock.ts'

/** Another process that reads or writes is in the way for a moment only; who forgets comes again anyhow. */
const TRIES_MAX = 5
const PAUSE_MS = 100

/**
 * Lets what was erased leave the file and its write-ahead log. Gives up quietly while another process is in the way.
 *
 * `secure_delete` alone does not do: where rows move to another page, SQLite leaves their old bytes in the gap and forgets where (seen with
 * 3.53: one of 10,000 erased texts stood there still). So the file is written anew; that takes about 5 µs a row.
 * @throws where the disk is full; the log has been emptied then all the same.
 */
export async function vacuum(connection: DatabaseSync) {
  try {
    await waitForLock(() => connection.exec('vacuum'))
  } catch (error) {
    if (!isBusy(error)) throw error
  } finally {
    await emptyLog(connection)
  }
}

// Until then what was erased stands there in its old form.
async function emptyLog(connection: DatabaseSync) {
  for (let tried = 1; !hasEmptied(connection) && tried < TRIES_MAX; tried += 1)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}

// The pragma throws when the lock is held and answers `busy` when a reader is in the way.
function hasEmptied(connection: DatabaseSync) {
  try {
    return connection.prepare('pragma wal_checkpoint(truncate)').get()?.busy === 0
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}
