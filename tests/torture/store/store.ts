import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

/** The store as the torture sees it: from outside, over its own connection. */
export type Store = {
  engine: 'sqlite' | 'postgres'
  databaseUrl: string
  query(sql: string): Promise<Record<string, unknown>[]>
  run(sql: string): Promise<void>
  /** All files of the store, for a search of their bytes. */
  files(): string[]
  /** Holds the write lock as another program would. */
  lock(): Promise<() => Promise<void>>
  /** Kills the database itself and starts it again; null where there is no such process. */
  restart: (() => Promise<void>) | null
  remove(): Promise<void>
}

const WAIT_MS = 10_000
const PAUSE_MS = 20

export function sqliteStore(folder: string): Store {
  const file = join(folder, 'intresse.db')

  async function using<Result>(work: (connection: DatabaseSync) => Result) {
    const connection = new DatabaseSync(file, { timeout: 0 })
    try {
      return await patiently(() => work(connection))
    } finally {
      connection.close()
    }
  }

  return {
    engine: 'sqlite',
    databaseUrl: `file:${file}`,
    query: (sql) => using((connection) => connection.prepare(sql).all()),
    run: (sql) => using((connection) => connection.exec(sql)),
    files: () => readdirSync(folder).map((name) => join(folder, name)),
    async lock() {
      const connection = new DatabaseSync(file, { timeout: 0 })
      await patiently(() => connection.exec('begin immediate'))
      return async () => {
        connection.exec('rollback')
        connection.close()
      }
    },
    restart: null,
    remove: async () => {},
  }
}

// SQLite's own wait would block all of this process: the sandbox lives in it, and so does the
// holder of the lock.
async function patiently<Result>(work: () => Result) {
  const until = performance.now() + WAIT_MS
  while (true) {
    try {
      return work()
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw error
    }
    await wait(PAUSE_MS)
  }
}

function isLocked(error: unknown) {
  return error instanceof Error && /database is locked/.test(error.message)
}
