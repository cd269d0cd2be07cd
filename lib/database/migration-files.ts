import 'server-only'

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbered plain SQL, run in order. A file that has been released is never changed. */
const FOLDER = join(process.cwd(), 'lib/database/migrations')

/** Where it is kept which files have been run; the same on both engines. */
export const MIGRATIONS_TABLE =
  'create table if not exists migrations (name text primary key, ran_at text not null)'

/** The names of all that have not been run, in order. */
export function missingMigrations(done: unknown[]) {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql') && !done.includes(name))
    .sort()
}

export function readMigration(name: string) {
  return readFileSync(join(FOLDER, name), 'utf8')
}
