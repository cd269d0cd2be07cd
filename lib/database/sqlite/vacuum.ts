import 'server-only'

import { DatabaseSync } from 'node:sqlite'

import { isBusy, waitForLock } from '#lib/database/group-commit.ts'

/**
 * Another process that reads or writes blocks us for a moment only; the caller retries later
 * anyhow.
 */
const TRIES_MAX = 5
const PAUSE_MS = 100

/**
 * Removes erased data from the file and its write-ahead log. Gives up quietly while another process
 * blocks it.
 *
 * `secure_delete` alone is not enough: when rows move to another page, SQLite leaves their old
 * bytes in the gap and forgets where (seen with 3.53: one of 10,000 erased texts was still there).
 * So the file is rewritten; that takes about 5 µs a row.
 * @throws when the disk is full; the log has been emptied all the same.
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

// Until the log is emptied, it holds the erased data in its old form.
async function emptyLog(connection: DatabaseSync) {
  for (let tried = 1; !hasEmptied(connection) && tried < TRIES_MAX; tried += 1)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}

// The pragma throws when the lock is held and returns `busy` when a reader blocks it.
function hasEmptied(connection: DatabaseSync) {
  try {
    return connection.prepare('pragma wal_checkpoint(truncate)').get()?.busy === 0
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

const LOCK_WAIT_MS = 30_000

/**
 * Copies a store's file as it is at one moment, while other processes use it. The copy is written
 * anew, so it has none of the pages that erased data left.
 */
export function copyFile(store: string, copy: string) {
  const connection = new DatabaseSync(store, { timeout: LOCK_WAIT_MS })
  try {
    connection.prepare('vacuum into ?').run(copy)
  } finally {
    connection.close()
  }
}
