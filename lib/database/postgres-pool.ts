import 'server-only'

import { Client, type ClientConfig, Pool, types } from 'pg'

import { logError } from '#lib/log/log.ts'

/** A visitor waits no longer than this for a connection, a row another holds, or an answer. */
const CONNECT_WAIT_MS = 3_000
const LOCK_WAIT_MS = 2_000
/** The server gives up first, so that what we call failed is not done afterwards. */
const STATEMENT_MS = 3_500
const ANSWER_WAIT_MS = 4_000

/** Others use the server too: PostgreSQL takes 100 connections unless told otherwise. */
const CONNECTIONS_MAX = 10

/** A schema change or a vacuum of a big table takes its time, and nobody waits for it with a form in hand. */
const LONG_WORK_MS = 600_000
const LONG_LOCK_WAIT_MS = 30_000

/** Connections that are opened when needed, kept, and opened anew when they broke. */
export function poolFor(url: string) {
  const pool = new Pool({
    ...configFor(url),
    max: CONNECTIONS_MAX,
    lock_timeout: LOCK_WAIT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: ANSWER_WAIT_MS,
    idle_in_transaction_session_timeout: ANSWER_WAIT_MS,
  })
  // Both would end the process where nobody listens: one that breaks while it rests, and one between two statements.
  pool.on('error', (error) => logError('storeFailed', {}, error))
  pool.on('connect', (client) => client.on('error', () => {}))

  return pool
}

/** A connection of its own for long work, closed after it. */
export async function withPatientClient<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
) {
  const client = new Client({
    ...configFor(url),
    lock_timeout: LONG_LOCK_WAIT_MS,
    statement_timeout: LONG_WORK_MS,
    query_timeout: LONG_WORK_MS,
  })
  client.on('error', () => {})
  await client.connect()

  try {
    return await work(client)
  } finally {
    await client.end()
  }
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

// Counts come as int8, sums of them as numeric; none of ours outgrows a number.
const COUNTS = new Set<number>([types.builtins.INT8, types.builtins.NUMERIC])

function getTypeParser(...given: Parameters<typeof types.getTypeParser>) {
  return COUNTS.has(given[0]) ? Number : types.getTypeParser(...given)
}
