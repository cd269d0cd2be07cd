import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'

import { Client } from 'pg'

import { freePort } from '../free-port.ts'
import { makeCluster, postgresPrograms } from './postgres-cluster.ts'
import { type PostgresProcess, spawnPostgres } from './spawn-postgres.ts'

/** A real PostgreSQL for tests. */
export type Postgres = {
  /** Creates another empty database. @returns its address */
  createDatabase(): Promise<string>
  /**
   * Stops the server in the given way and waits until it is gone. Kill is -9, and immediate leaves
   * the write-ahead log for recovery.
   */
  stop(how?: 'fast' | 'immediate' | 'kill'): Promise<void>
  /** Starts it again on the same files and port. */
  start(): Promise<void>
  /** Suspends all its processes in the middle of their work; `goOn` resumes them. */
  hang(): Promise<void>
  goOn(): Promise<void>
  remove(): Promise<void>
}

/** The server that `TEST_DATABASE_URL` names, or one of this test's own on a free port. */
export function startPostgres(): Promise<Postgres> {
  const given = process.env.TEST_DATABASE_URL

  return given ? Promise.resolve(databasesIn(given)) : startOwnPostgres()
}

/** A server that can be stopped and killed: never one that others use. */
export async function startOwnPostgres(): Promise<Postgres> {
  const programs = postgresPrograms()
  const cluster = await makeCluster(programs)
  const port = await freePort()
  let server: PostgresProcess = await spawnPostgres({ programs, cluster, port })
  const { createDatabase } = databasesIn(`postgres://postgres@127.0.0.1:${port}/postgres`)

  return {
    createDatabase,
    stop: (how = 'fast') => server.stop(how),
    async start() {
      server = await spawnPostgres({ programs, cluster, port })
    },
    hang: () => server.signalAll('SIGSTOP'),
    goOn: () => server.signalAll('SIGCONT'),
    async remove() {
      await server.stop('immediate')
      await rm(cluster.folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function databasesIn(url: string): Postgres {
  const made: string[] = []
  const notOurs = async () => {
    throw new Error('expected a server of our own: the one in TEST_DATABASE_URL is left running')
  }

  return {
    async createDatabase() {
      const name = `intresse_${randomUUID().replaceAll('-', '')}`
      await runIn(url, `create database ${name}`)
      made.push(name)

      return Object.assign(new URL(url), { pathname: `/${name}` }).href
    },
    stop: notOurs,
    start: notOurs,
    hang: notOurs,
    goOn: notOurs,
    async remove() {
      for (const name of made) await runIn(url, `drop database if exists ${name} with (force)`)
    },
  }
}

async function runIn(url: string, sql: string) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
