import 'server-only'

import { openPostgres } from '#lib/database/postgres/postgres.ts'
import { openSqlite } from '#lib/database/sqlite/sqlite.ts'
import { settings } from '#lib/settings/settings.ts'

/** One SQL statement with its values as `$name` parameters. */
export type Statement = { sql: string; values?: Record<string, Value> }

export type Value = string | number | null

export type Row = Record<string, unknown>

/** The small face both engines wear. Rows are unknown: whoever reads them parses them. */
export type Database = {
  /** Rows of one query. */
  read(statement: Statement): Promise<Row[]>
  /**
   * Runs all statements or none, and answers only when they are on the disk.
   * @returns the rows each statement returned, in their order.
   * @throws StoreUnavailable when the store cannot keep them; then nothing has been kept.
   */
  write(statements: Statement[], options?: WriteOptions): Promise<Row[][]>
  /** The store's own clock: where several machines share a store, they share its time. */
  now(): Date
  /** Lets what was erased leave the disk too, as far as the engine can. */
  forget(): Promise<void>
  close(): Promise<void>
}

export type WriteOptions = {
  /** Writes that name the same wait for each other, so that what one sees missing no other adds meanwhile. */
  oneAtATime?: string
}

// One handle for the process: Next bundles instrumentation and routes apart, and each has modules of its own.
declare global {
  var intresseDatabase: Database | undefined
}

/** The store, opened and migrated when first asked for; one on a server when first used. */
export function database(): Database {
  globalThis.intresseDatabase ??= open(settings().DATABASE_URL)
  return globalThis.intresseDatabase
}

function open(url: string) {
  return url.startsWith('file:') ? openSqlite(url.slice('file:'.length)) : openPostgres(url)
}
