import 'server-only'

import type { PoolClient } from 'pg'

import { codeOf } from '#lib/database/postgres/failure.ts'
import { numberedParameters } from '#lib/database/postgres/numbered-parameters.ts'
import { beginOn, type Link } from '#lib/database/postgres/pool.ts'

import type { Row, Statement, WriteOptions } from './database.ts'
import { VISITOR_TIMEOUTS } from './timeouts.ts'

/**
 * Two transactions waited for each other: the server has rolled one back entirely, so it can be
 * retried.
 */
const UNDONE = ['40P01', '40001']
const TRIES_MAX = 3

/**
 * The server is shutting down, or has become read-only: the next write needs another connection.
 */
const CONNECTION_IS_LOST = /^(08|57P|25006)/

/** Runs all statements or none, on disk when it resolves. */
export async function writeTransaction(
  link: Link,
  statements: Statement[],
  options: WriteOptions,
  triesLeft = TRIES_MAX,
): Promise<Row[][]> {
  if (statements.length === 0) return []
  const client = await link.pool.connect()
  let isWell = false

  try {
    const rows = await runAll(client, link, statements, options)
    isWell = true
    return rows
  } catch (error) {
    isWell = await rollBack(client, error)
    if (!UNDONE.includes(codeOf(error)) || triesLeft <= 1) throw error
  } finally {
    client.release(!isWell)
  }

  return writeTransaction(link, statements, options, triesLeft - 1)
}

async function runAll(
  client: PoolClient,
  link: Link,
  statements: Statement[],
  { oneAtATime }: WriteOptions,
) {
  const [only, ...more] = statements
  // One statement is a transaction by itself, if the session has its timeouts already.
  if (only && more.length === 0 && !oneAtATime && !link.isPooled) return [await run(client, only)]

  await client.query(beginOn(link, VISITOR_TIMEOUTS))
  if (oneAtATime) await run(client, lockOn(oneAtATime))
  const rows: Row[][] = []
  for (const statement of statements) rows.push(await run(client, statement))
  await client.query('commit')

  return rows
}

/** The lock is a separate statement: the next one then sees the commit of the holder before us. */
function lockOn(key: string): Statement {
  return { sql: 'select pg_advisory_xact_lock(hashtextextended($key, 0))', values: { key } }
}

async function run(client: PoolClient, { sql, values = {} }: Statement): Promise<Row[]> {
  const { rows } = await client.query(numberedParameters(sql, values))

  return rows
}

/**
 * @returns whether the connection can be used again. One that did not respond is closed, and the
 * server rolls back its transaction.
 */
async function rollBack(client: PoolClient, error: unknown) {
  const code = codeOf(error)
  // A code of the server begins with a digit, a code of the network with a letter.
  if (!/^\d/.test(code) || CONNECTION_IS_LOST.test(code)) return false

  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
