import 'server-only'

import type * as z from 'zod'

import { openPostgres } from '#lib/database/postgres/postgres.ts'
import { openSqlite } from '#lib/database/sqlite/sqlite.ts'
import { settings } from '#lib/settings/settings.ts'

/** One SQL statement with its values as `$name` parameters. */
export type Statement = { sql: string; values?: Record<string, Value> }

export type Value = string | number | null

export type Row = Record<string, unknown>

/** The small interface of both engines. Rows are unknown: the reader parses them. */
export type Database = {
  /** Returns the rows of one query. */
  read(statement: Statement): Promise<Row[]>
  /**
   * Runs all statements or none, and resolves only when they are on disk.
   * @returns the rows each statement returned, in their order.
   * @throws StoreUnavailable when the store cannot save them; then nothing has been saved.
   */
  write(statements: Statement[], options?: WriteOptions): Promise<Row[][]>
  /**
   * SQL that locks the rows a query returns, until the transaction ends. SQLite has one writer,
   * which locks the whole file, and no such syntax.
   */
  forUpdate(how?: 'of interests' | 'skip locked'): string
  /** The store's own clock: if several machines share a store, they share its time. */
  now(): Date
  /** Removes erased data from disk too, as far as the engine can. */
  forget(): Promise<void>
  close(): Promise<void>
}

export type WriteOptions = {
  /**
   * Writes with the same name wait for each other, so that no other write adds the row that one
   * found missing.
   */
  oneAtATime?: string
}

// One handle for the process: Next bundles instrumentation and routes separately, and each has
// modules of its own.
declare global {
  var intresseDatabase: Database | undefined
}

/** Returns the store, opened and migrated on first request; a server connects on first use. */
export function database(): Database {
  globalThis.intresseDatabase ??= open(settings().DATABASE_URL)
  return globalThis.intresseDatabase
}

function open(url: string) {
  return url.startsWith('file:') ? openSqlite(url.slice('file:'.length)) : openPostgres(url)
}

/** Reads the rows of one query, each parsed. @throws StoreUnavailable */
export async function read<Shape>(statement: Statement, row: z.ZodType<Shape>): Promise<Shape[]> {
  const rows = await database().read(statement)

  return rows.map((each) => row.parse(each))
}

/** Reads the one row that the query always has, such as a count's. @throws StoreUnavailable */
export async function readOne<Shape>(statement: Statement, row: z.ZodType<Shape>): Promise<Shape> {
  const [only] = await database().read(statement)

  return row.parse(only)
}

/** Runs one statement durably. @returns the rows it returned. @throws StoreUnavailable */
export async function writeOne(statement: Statement): Promise<Row[]> {
  const [rows = []] = await database().write([statement])

  return rows
}

/**
 * Runs all statements or none, in the order in which they are named.
 * @returns the rows that the statements of a name returned.
 * @throws StoreUnavailable when the store cannot save them; then nothing has been saved.
 */
export async function write<Name extends string>(
  named: Record<Name, Statement | Statement[]>,
  options?: WriteOptions,
): Promise<(name: Name) => Row[]> {
  const parts = Object.entries<Statement | Statement[]>(named).map(([name, statements]) => ({
    name,
    statements: [statements].flat(),
  }))
  const all = parts.flatMap(({ statements }) => statements)
  const rows = (await database().write(all, options)).values()
  const byName = new Map(
    parts.map(({ name, statements }) => [name, statements.flatMap(() => rows.next().value ?? [])]),
  )

  return (name) => byName.get(name) ?? []
}

/** Writes a row durably: only that reveals a full disk. @throws StoreUnavailable */
export async function proveWritable(now = new Date()) {
  await database().write([
    {
      sql: `
        insert into heartbeat (id, beaten_at) values (1, $now)
        on conflict (id) do update set beaten_at = excluded.beaten_at`,
      values: { now: now.toISOString() },
    },
  ])
}
