import 'server-only'

import type { PoolClient } from 'pg'

import { codeOf } from '#lib/database/postgres/failure.ts'
import { numberedParameters } from '#lib/database/postgres/numbered-parameters.ts'
import { beginOn, type Link } from '#lib/database/postgres/pool.ts'

import type { Row, Statement, WriteOptions } from './database.ts'
import { VISITOR_TIMEOUTS } from './timeouts.ts'

/** Two transactions that wait for each other: the server has undone one of them entirely, so it can be done again. */
const UNDONE = ['40P01', '40001']
const TRIES_MAX = 3

/** The server goes, or has become one that only reads: the next write needs another connection. */
const CONNECTION_IS_LOST = /^(08|57P|25006)/

/** All statements or none, on the disk when it answers. */
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
  // One statement is a transaction by itself, where the session has its time-outs already.
  if (only && more.length === 0 && !oneAtATime && !link.isPooled) return [await run(client, only)]

  await client.query(beginOn(link, VISITOR_TIMEOUTS))
  if (oneAtATime) await run(client, lockOn(oneAtATime))
  const rows: Row[][] = []
  for (const statement of statements) rows.push(await run(client, statement))
  await client.query('commit')

  return rows
}

/** In a statement of its own: the next one then sees what the holder before us has committed. */
function lockOn(key: string): Statement {
  return { sql: 'select pg_advisory_xact_lock(hashtextextended($key, 0))', values: { key } }
}

async function run(client: PoolClient, { sql, values = {} }: Statement): Promise<Row[]> {
  const { rows } = await client.query(numberedParameters(sql, values))

  return rows
}

/** @returns whether the connection can be used again. One that did not answer is closed, and the server undoes what it had begun. */
async function rollBack(client: PoolClient, error: unknown) {
  const code = codeOf(error)
  // A code of the server's begins with a digit, one of the network's with a letter.
  if (!/^\d/.test(code) || CONNECTION_IS_LOST.test(code)) return false

  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
