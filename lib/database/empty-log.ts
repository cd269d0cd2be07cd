import 'server-only'

import type { DatabaseSync } from 'node:sqlite'

import { isBusy } from './is-busy.ts'

/** Another process that reads or writes is in the way for a moment only; who forgets comes again anyhow. */
const TRIES_MAX = 5
const PAUSE_MS = 100

/**
 * Moves what the write-ahead log holds into the file and empties it: until then what was erased stands there in its old form. Gives up
 * quietly while another process is in the way.
 */
export async function emptyLog(connection: DatabaseSync) {
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
