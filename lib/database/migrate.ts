import 'server-only'

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

/** Numbered plain SQL, run in order. A file that has been released is never changed. */
const FOLDER = join(process.cwd(), 'lib/database/migrations')

/** Brings the schema up to date: all that is missing, or nothing. Two starters cannot both run one. */
export function migrate(connection: DatabaseSync) {
  connection.exec('begin immediate')
  try {
    connection.exec(
      'create table if not exists migrations (name text primary key, ran_at text not null)',
    )
    const done = new Set(
      connection
        .prepare('select name from migrations')
        .all()
        .map(({ name }) => name),
    )
    const names = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.sql'))
      .sort()

    for (const name of names.filter((each) => !done.has(each))) {
      connection
        .prepare('insert into migrations (name, ran_at) values (?, ?)')
        .run(name, new Date().toISOString())
      connection.exec(readFileSync(join(FOLDER, name), 'utf8'))
    }
    connection.exec('commit')
  } catch (error) {
    connection.exec('rollback')
    throw error
  }
}
