import 'server-only'

import { existsSync } from 'node:fs'
import { chmod, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { database } from '#lib/database/database.ts'
import { copyFile } from '#lib/database/sqlite/vacuum.ts'
import { log } from '#lib/log/log.ts'
import { keysInUse } from '#lib/outbox/privacy/rekey.ts'
import { eraseAgain } from '#lib/outbox/restore/do-again.ts'
import { holdAllSince } from '#lib/outbox/restore/hold-all.ts'
import { journalFolder } from '#lib/outbox/restore/journal.ts'
import { settings } from '#lib/settings/settings.ts'

import { type Done, must, type Options, WrongUse } from './arguments.ts'
import { dumpPostgres } from './dump-postgres.mjs'

const ON_FILE = 'file:'

/** A backup that could not be made: the reason is for the operator, and nothing was replaced. */
class BackupFailed extends Error {
  override name = 'BackupFailed'
}

/**
 * `backup <file>`: the store as it is at one moment, while others use it. The file appears under
 * its name when it is whole and on disk, and only this user can read it.
 */
export async function backup([name]: string[]): Promise<Done> {
  const file = resolve(/* turbopackIgnore: true */ must(name, 'a file'))
  const unfinished = `${file}.unfinished`

  try {
    if (existsSync(file)) throw new BackupFailed('is there already, and is not replaced')
    if (!existsSync(dirname(file))) throw new BackupFailed('its folder is not there')
    await rm(unfinished, { force: true })
    await copyTo(unfinished)
    await chmod(unfinished, 0o600)
    await sync(unfinished)
    await rename(unfinished, file)
    await sync(dirname(file))
  } catch (error) {
    await rm(unfinished, { force: true })
    if (!(error instanceof Error)) throw error
    return { text: `${file}: ${error.message}\n`, isDone: false }
  }
  // An interest of the copy came before it, so a time after the copy holds them all.
  const at = database().now()
  const { size } = await stat(file)
  const keys = (await keysInUse()).join(', ')
  log('operatorActed', { verb: 'backup' })

  return {
    text: [
      `${file}: the store, copied by ${at.toISOString()}, ${Math.ceil(size / 1_000)} kB\n`,
      `It is worth nothing without SECRET_KEYS${keys && ` (${keys})`}: keep them elsewhere.\n`,
      `After it is put back, before the start: npm run outbox -- restored --at ${at.toISOString()}\n`,
    ].join(''),
  }
}

async function copyTo(file: string) {
  const { DATABASE_URL } = settings()
  if (DATABASE_URL.startsWith(ON_FILE)) return copyFile(DATABASE_URL.slice(ON_FILE.length), file)
  const failure = await dumpPostgres(postgresSettings(new URL(DATABASE_URL)), file)
  if (failure !== null) throw new BackupFailed(failure)
}

/** The names by which PostgreSQL's own programs read what an address says. */
function postgresSettings(url: URL) {
  const named = {
    PGHOST: url.hostname || url.searchParams.get('host'),
    PGPORT: url.port || url.searchParams.get('port'),
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGSSLMODE: url.searchParams.get('sslmode'),
    PGSSLROOTCERT: url.searchParams.get('sslrootcert'),
  }

  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  )
}

async function sync(path: string) {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A day and an hour without an offset would be another moment on another machine. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/**
 * `restored --at <time>`: after a backup was put back, and before the start. Every interest that
 * had not ended then may have reached Vitec since.
 */
export async function restored(_: string[], { at }: Options): Promise<Done> {
  const text = must(at, '--at <time>: when the backup was made')
  const moment = MOMENT.test(text) ? new Date(text) : new Date(Number.NaN)
  if (Number.isNaN(moment.getTime()))
    throw new WrongUse(`${text} is no time, as 2026-11-27T14:00:00+01:00 is one`)
  if (moment > database().now()) throw new WrongUse(`${text} has not come yet`)

  const { held, marked, mails } = await holdAllSince(moment)
  const again = await eraseAgain()
  log('operatorActed', { verb: 'restored', count: held })

  return {
    text: [
      `${held} interests and bookings are held: Vitec may have had each since the backup\n`,
      `${marked} that were held or quarantined before will be marked as possible doubles\n`,
      `${mails} mails are not sent: they may have been\n`,
      `${again} erased or withdrawn again, by the journal in ${journalFolder()}\n`,
      'Look each held one up in Vitec: `list --state held`, then `retry` (marked) or `erase`.\n',
    ].join(''),
  }
}
