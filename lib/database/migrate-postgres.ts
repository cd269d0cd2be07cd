import 'server-only'

import type { Client, Pool } from 'pg'

import { MIGRATIONS_TABLE, missingMigrations, readMigration } from './migration-files.ts'
import { withPatientClient } from './postgres-pool.ts'

/** Any number nobody else locks by in this database. */
const MIGRATING = 1_229_870_164

/** Brings the schema up to date: all that is missing, or nothing. However many start at once, one runs each file. */
export async function migratePostgres(pool: Pool, url: string) {
  // A house that starts where everything is in place waits for nobody.
  if ((await missingIn(pool)).length > 0) await withPatientClient(url, runMissing)
}

async function runMissing(client: Client) {
  // Whatever fails ends the connection, and with it all that had been done.
  await client.query('begin')
  await client.query('select pg_advisory_xact_lock($1)', [MIGRATING])
  await client.query(MIGRATIONS_TABLE)

  for (const name of await missingIn(client)) {
    await client.query('insert into migrations (name, ran_at) values ($1, $2)', [
      name,
      new Date().toISOString(),
    ])
    await client.query(readMigration(name))
  }
  await client.query('commit')
}

async function missingIn(store: Pool | Client) {
  const table = await store.query<{ is: string | null }>(`select to_regclass('migrations') as is`)
  if (!table.rows[0]?.is) return missingMigrations([])
  const { rows } = await store.query<{ name: string }>('select name from migrations')

  return missingMigrations(rows.map(({ name }) => name))
}
