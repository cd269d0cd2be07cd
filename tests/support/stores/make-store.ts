import { randomUUID } from 'node:crypto'

import { startPostgres } from '../postgres/start-postgres.ts'
import { makeFolder } from '../start-app.ts'

export type Engine = 'sqlite' | 'postgres'

/** Makes empty stores of this engine, until they are removed. */
export function storesOn(engine: Engine) {
  return engine === 'sqlite' ? files() : databases()
}

async function files() {
  const folder = await makeFolder()

  return {
    makeStore: async () => `file:${folder.path}/${randomUUID()}/intresse.db`,
    remove: folder.remove,
  }
}

async function databases() {
  const postgres = await startPostgres()

  return { makeStore: postgres.createDatabase, remove: postgres.remove }
}
