import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'

import { startOwnPostgres } from '../../support/postgres/start-postgres.ts'
import type { Store } from './store.ts'

const TRIES = 100
const PAUSE_MS = 200

/** A server of its own, since the torture kills it. */
export async function postgresStore(): Promise<Store> {
  const server = await startOwnPostgres()
  const databaseUrl = await server.createDatabase()
  let kills = 0
  let restarting: Promise<void> | null = null

  // The work here may run twice: if the server is killed during it, it runs again when the server
  // is back.
  async function using<Result>(
    work: (client: Client) => Promise<Result>,
    triesLeft = 5,
  ): Promise<Result> {
    const client = await connect(databaseUrl)
    try {
      return await work(client)
    } catch (error) {
      if (triesLeft <= 1) throw error
      await wait(PAUSE_MS)
      return using(work, triesLeft - 1)
    } finally {
      await client.end().catch(() => {})
    }
  }

  /**
   * If the server is killed while a caller takes its lock, the caller tries again when it is back.
   */
  async function lock(triesLeft: number): Promise<() => Promise<void>> {
    const client = await connect(databaseUrl)
    try {
      await client.query('begin; lock table interests in share row exclusive mode')
      return () => client.end().catch(() => {})
    } catch (error) {
      await client.end().catch(() => {})
      if (triesLeft <= 1) throw error
      await wait(PAUSE_MS)
      return lock(triesLeft - 1)
    }
  }

  async function restart() {
    kills += 1
    await server.stop(kills % 2 === 0 ? 'kill' : 'immediate')
    await server.start()
    restarting = null
  }

  return {
    engine: 'postgres',
    databaseUrl,
    query: (sql) => using(async (client) => (await client.query(sql)).rows),
    run: (sql) => using(async (client) => void (await client.query(sql))),
    files: () => [],
    lock: () => lock(TRIES),
    // Two simultaneous callers share one restart.
    restart() {
      restarting ??= restart()
      return restarting
    },
    remove: () => server.remove(),
  }
}

/** A server that is killed and restarted refuses connections for a while; the observer waits. */
async function connect(databaseUrl: string, triesLeft = TRIES): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    if (triesLeft <= 1) throw error
    await wait(PAUSE_MS)
    return connect(databaseUrl, triesLeft - 1)
  }
}
