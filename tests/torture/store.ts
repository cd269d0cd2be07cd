import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The store as the torturer sees it: from outside, with its own eyes. */
export type Store = {
  engine: 'sqlite' | 'postgres'
  databaseUrl: string
  query(sql: string): Promise<Record<string, unknown>[]>
  run(sql: string): Promise<void>
  /** All files it consists of, for who wants to search their bytes. */
  files(): string[]
  /** Holds the write lock as another program would. */
  lock(): Promise<() => Promise<void>>
  /** Kills the database itself and starts it again; nothing where there is no such process. */
  restart: (() => Promise<void>) | null
  remove(): Promise<void>
}

const WAIT_MS = 10_000

export function sqliteStore(folder: string): Store {
  const file = join(folder, 'intresse.db')
  const open = () => new DatabaseSync(file, { timeout: WAIT_MS })
  const using = <Result>(work: (connection: DatabaseSync) => Result) => {
    const connection = open()
    try {
      return work(connection)
    } finally {
      connection.close()
    }
  }

  return {
    engine: 'sqlite',
    databaseUrl: `file:${file}`,
    query: async (sql) => using((connection) => connection.prepare(sql).all()),
    run: async (sql) => using((connection) => connection.exec(sql)),
    files: () => readdirSync(folder).map((name) => join(folder, name)),
    async lock() {
      const connection = open()
      connection.exec('begin immediate')
      return async () => {
        connection.exec('rollback')
        connection.close()
      }
    },
    restart: null,
    remove: async () => {},
  }
}
