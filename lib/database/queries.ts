import 'server-only'

import type * as z from 'zod'

import { database, type Row, type Statement, type WriteOptions } from './database.ts'

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
