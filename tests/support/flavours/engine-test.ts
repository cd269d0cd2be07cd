import { randomUUID } from 'node:crypto'

import { test as base } from 'playwright/test'

import { startPostgres } from '../postgres/start-postgres.ts'
import { makeFolder } from '../start-app.ts'

export type OnEngine = { engine: 'sqlite' | 'postgres' }

type MakeStore = () => Promise<string>

/** Tests that hold for every store run on each engine: the project names the engine. */
export const test = base.extend<object, OnEngine & { makeStore: MakeStore }>({
  engine: ['sqlite', { option: true, scope: 'worker' }],
  /** Creates an empty store that no process has opened. @returns its address */
  makeStore: [
    async ({ engine }, use) => {
      const { makeStore, remove } = engine === 'sqlite' ? await files() : await databases()
      await use(makeStore)
      await remove()
    },
    { scope: 'worker' },
  ],
})

export { expect } from 'playwright/test'

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
