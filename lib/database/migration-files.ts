import 'server-only'

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ConfigError } from '#lib/settings/config-error.ts'

/** Numbered plain SQL files, run in order. A released file is never changed. */
const FOLDER = join(process.cwd(), 'lib/database/migrations')

/** The table that records the files already run; the same on both engines. */
export const MIGRATIONS_TABLE =
  'create table if not exists migrations (name text primary key, ran_at text not null)'

/** The first file before the files were made one, in versions that were never released. */
const UNRELEASED = '0001-interests.sql'

/**
 * Returns the names of all files not yet run, in order.
 * @throws ConfigError for a store of an unreleased version
 */
export function missingMigrations(done: unknown[]) {
  if (done.includes(UNRELEASED))
    throw new ConfigError([
      'DATABASE_URL: an unreleased version made this store, and this one cannot read it. Name another',
    ])

  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql') && !done.includes(name))
    .sort()
}

export function readMigration(name: string) {
  return readFileSync(join(FOLDER, name), 'utf8')
}
