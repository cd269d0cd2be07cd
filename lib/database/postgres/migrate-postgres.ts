import 'server-only'

import type { Row, Statement } from '#lib/database/database.ts'
import {
  MIGRATIONS_TABLE,
  missingMigrations,
  readMigration,
} from '#lib/database/migration-files.ts'
import { LONG_TIMEOUTS } from '#lib/database/timeouts.ts'

import { beginOn, type Link, withPatientClient } from './pool.ts'

/** An arbitrary advisory lock number, used by no other lock in this database. */
const MIGRATING = 1_229_870_164

/** A function that runs one query on the store. */
export type Ask = (statement: Statement) => Promise<Row[]>

/**
 * Brings the schema up to date: all missing files, or none. However many processes start at once,
 * one of them runs each file.
 */
export async function migratePostgres(link: Link, ask: Ask) {
  // If every file has been run, a starting app waits for no lock.
  if ((await missingIn(ask)).length > 0) await runMissing(link)
}

async function runMissing(link: Link) {
  await withPatientClient(link, async (client) => {
    const ask: Ask = async ({ sql }) => (await client.query<Row>(sql)).rows
    // Any failure ends the connection, and that rolls back its transaction.
    await client.query(beginOn(link, LONG_TIMEOUTS))
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATING])
    await client.query(MIGRATIONS_TABLE)

    for (const name of await missingIn(ask)) {
      await client.query('insert into migrations (name, ran_at) values ($1, $2)', [
        name,
        new Date().toISOString(),
      ])
      await client.query(readMigration(name))
    }
    await client.query('commit')
  })
}

async function missingIn(ask: Ask) {
  const [table] = await ask({ sql: `select to_regclass('migrations') as is` })
  if (!table?.is) return missingMigrations([])
  const rows = await ask({ sql: 'select name from migrations' })

  return missingMigrations(rows.map(({ name }) => name))
}
