import 'server-only'

import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

import type { Database, Row, Statement } from '#lib/database/database.ts'
import { groupCommit, waitForLock } from '#lib/database/group-commit.ts'
import {
  MIGRATIONS_TABLE,
  missingMigrations,
  readMigration,
} from '#lib/database/migration-files.ts'
import { StoreUnavailable } from '#lib/database/store-unavailable.ts'

import { isOnNetwork } from './check-durable.ts'
import { vacuum } from './vacuum.ts'

/**
 * The longest wait for another process's lock while opening. Later no call waits inside SQLite:
 * that would block the whole process.
 */
const OPEN_WAIT_MS = 2_000

/** Older versions can corrupt a WAL that two connections reset (fixed in 3.51.3). */
const SQLITE_VERSION_MIN = [3, 51, 3] as const

// FULL, for NORMAL loses acknowledged rows in a power cut. On macOS only fullfsync reaches the
// platter. secure_delete removes erased data from the file.
const PRAGMAS = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
  ['secure_delete', 1],
  ['foreign_keys', 1],
] as const

/**
 * Opens the file, creating it and its folder if they are missing, readable by no other user.
 * @throws StoreUnavailable that names the file and the reason.
 */
export function openSqlite(path: string): Database {
  const file = resolve(/* turbopackIgnore: true */ path)

  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    if (isOnNetwork(dirname(file)))
      throw new Error('lies on another machine’s disk, where SQLite loses data; use a local one')
    const connection = new DatabaseSync(file, { timeout: OPEN_WAIT_MS })
    chmodSync(file, 0o600)
    setPragmas(connection)
    migrate(connection)
    connection.exec('pragma busy_timeout = 0')

    return faceFor(connection, file)
  } catch (error) {
    throw new StoreUnavailable(`DATABASE_URL file:${path}: ${reasonOf(error)}`, { cause: error })
  }
}

function setPragmas(connection: DatabaseSync) {
  const version = String(connection.prepare('select sqlite_version() as version').get()?.version)
  if (isOlder(version)) throw new Error(`SQLite ${version} is too old, 3.51.3 is the least`)

  for (const [name, wanted] of PRAGMAS) {
    connection.exec(`pragma ${name} = ${wanted}`)
    const [is] = Object.values(connection.prepare(`pragma ${name}`).get() ?? {})
    // The pragma is read back: a file system without shared memory silently keeps another journal.
    if (String(is) !== String(wanted)) throw new Error(`${name} is ${is} and not ${wanted}`)
  }
}

function isOlder(version: string) {
  const parts = version.split('.').map(Number)
  const at = SQLITE_VERSION_MIN.findIndex((least, index) => parts[index] !== least)

  return at !== -1 && (parts[at] ?? 0) < (SQLITE_VERSION_MIN[at] ?? 0)
}

function faceFor(connection: DatabaseSync, file: string): Database {
  const opened = statSync(file).ino
  // The cache is small: the texts are few and written by us; each is prepared once.
  const prepared = new Map<string, StatementSync>()
  const run = ({ sql, values = {} }: Statement): Row[] => {
    const statement = prepared.get(sql) ?? connection.prepare(sql)
    prepared.set(sql, statement)
    return statement.all(values)
  }

  return {
    read: async (statement) => {
      try {
        return await waitForLock(() => run(statement))
      } catch (error) {
        throw new StoreUnavailable('the store could not be read', { cause: error })
      }
    },
    write: groupCommit({
      run,
      exec: (sql) => connection.exec(sql),
      check() {
        // Data written to a file that was deleted or replaced is lost with the process.
        if (statSync(file).ino !== opened)
          throw new Error('expected the file that was opened, another stands in its place')
      },
    }),
    forUpdate: () => '',
    now: () => new Date(),
    forget: () => vacuum(connection),
    close: async () => connection.close(),
  }
}

function reasonOf(error: unknown) {
  const text = error instanceof Error ? error.message : 'unknown'
  if (/locked|busy/i.test(text)) return 'is locked by another process'
  if (/readonly|EACCES|EROFS|EPERM|unable to open/i.test(text)) return 'cannot be written'
  if (/ENOTDIR|EEXIST/.test(text)) return 'its folder is not a folder'
  if (/disk is full|disk I\/O|ENOSPC|EFBIG/i.test(text)) return 'its disk is full or broken'
  if (/not a database|malformed/i.test(text))
    return 'is not a database of ours, or is damaged; it was left as it is'

  return text
}

/**
 * Brings the schema up to date: all missing files, or none. Two starting processes cannot both run
 * one.
 */
function migrate(connection: DatabaseSync) {
  connection.exec('begin immediate')
  try {
    connection.exec(MIGRATIONS_TABLE)
    const done = connection.prepare('select name from migrations').all()

    for (const name of missingMigrations(done.map((row) => row.name))) {
      connection
        .prepare('insert into migrations (name, ran_at) values (?, ?)')
        .run(name, new Date().toISOString())
      connection.exec(readMigration(name))
    }
    connection.exec('commit')
  } catch (error) {
    // A full disk has already rolled back by itself.
    if (connection.isTransaction) connection.exec('rollback')
    throw error
  }
}
