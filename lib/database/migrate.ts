import 'server-only'

import type { DatabaseSync } from 'node:sqlite'

import { MIGRATIONS_TABLE, missingMigrations, readMigration } from './migration-files.ts'

/**
 * Brings the schema up to date: all missing files, or none. Two starting processes cannot both run
 * one.
 */
export function migrate(connection: DatabaseSync) {
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
