import 'server-only'

import { Client, type ClientConfig, Pool, types } from 'pg'

import {
  ANSWER_WAIT_MS,
  CONNECT_WAIT_MS,
  LONG_TIMEOUTS,
  setTimeouts,
  type Timeouts,
  VISITOR_TIMEOUTS,
} from '#lib/database/timeouts.ts'
import { logError } from '#lib/log/log.ts'

import { TimeoutsIgnored } from './failure.ts'

/** Other clients use the server too: PostgreSQL allows 100 connections by default. */
const CONNECTIONS_MAX = 10

/**
 * The connections to a server. Behind a pooler such as PgBouncer one connection is a different
 * session for each transaction: session settings are refused, ignored, or left to another client.
 * There the timeouts are set within each transaction.
 */
export type Link = { url: string; pool: Pool; isPooled: boolean }

/** Returns a pool whose connections open on demand, stay open, and are replaced when they break. */
export function linkTo(url: string, { isPooled }: { isPooled: boolean }): Link {
  const pool = new Pool({
    ...configFor(url),
    ...(!isPooled && { ...VISITOR_TIMEOUTS, verify: verifyTimeouts }),
    max: CONNECTIONS_MAX,
    query_timeout: ANSWER_WAIT_MS,
  })
  // Both errors would end the process without a listener: a connection that breaks while idle, and
  // one that breaks between two statements.
  pool.on('error', (error) => logError('storeFailed', {}, error))
  pool.on('connect', (client) => client.on('error', () => {}))

  return { url, pool, isPooled }
}

/** Runs long work on a connection of its own, closed after it. */
export async function withPatientClient<Result>(
  { url, isPooled }: Link,
  work: (client: Client) => Promise<Result>,
) {
  const client = new Client({
    ...configFor(url),
    ...(!isPooled && LONG_TIMEOUTS),
    query_timeout: LONG_TIMEOUTS.statement_timeout,
  })
  client.on('error', () => {})
  await client.connect()

  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Begins a transaction with its timeouts, in one round trip. */
export function beginOn({ isPooled }: Pick<Link, 'isPooled'>, timeouts: Timeouts) {
  const begin = 'begin isolation level read committed'

  return isPooled ? [begin, ...setTimeouts(timeouts)].join(';') : begin
}

// A pooler may be configured to ignore unknown parameters: then the session has none of our
// timeouts.
function verifyTimeouts(client: Pick<Client, 'query'>, done: (error?: Error) => void) {
  client
    .query<{ isSet: boolean }>(areSet(VISITOR_TIMEOUTS))
    .then(({ rows }) => done(rows[0]?.isSet ? undefined : new TimeoutsIgnored()))
    .catch(done)
}

/** SQL: whether the timeouts are those that were requested. */
export function areSet(timeouts: Timeouts) {
  const conditions = Object.entries(timeouts).map(
    ([name, ms]) => `current_setting('${name}')::interval = interval '${ms} milliseconds'`,
  )

  return `select ${conditions.join(' and ')} as "isSet"`
}

function configFor(connectionString: string): ClientConfig {
  return {
    connectionString,
    application_name: 'intresse',
    connectionTimeoutMillis: CONNECT_WAIT_MS,
    keepAlive: true,
    types: { getTypeParser },
  }
}

// Counts arrive as int8, sums of them as numeric; none of ours exceeds a number.
const COUNTS = new Set<number>([types.builtins.INT8, types.builtins.NUMERIC])

function getTypeParser(...given: Parameters<typeof types.getTypeParser>) {
  return COUNTS.has(given[0]) ? Number : types.getTypeParser(...given)
}
