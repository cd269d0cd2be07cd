import { copyFile, rm } from 'node:fs/promises'

import { startSandbox } from '../sandbox/sandbox.ts'
import { restorePostgres } from '../support/postgres/restore-postgres.ts'
import { runOutbox } from '../support/run-outbox.ts'
import { type App, appSettings, makeFolder, startApp } from '../support/start-app.ts'
import { type Engine, storesOn } from '../support/stores/make-store.ts'

const OPS_TOKEN = 'b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184'

export type Installation = Awaited<ReturnType<typeof install>>

/** One app with a store, a journal apart from it, and a sandbox for Vitec. */
export async function install(engine: Engine) {
  const [folder, sandbox, stores] = [
    await makeFolder(),
    await startSandbox(),
    await storesOn(engine),
  ]
  const settings = {
    ...(await appSettings(folder.path, sandbox.url)),
    DATABASE_URL: '',
    JOURNAL_DIR: `${folder.path}/journal`,
    OPS_TOKEN,
  }
  let app: App | undefined

  return {
    sandboxUrl: sandbox.url,
    folder: folder.path,
    url: () => `http://127.0.0.1:${settings.PORT}`,
    outbox: (...parameters: string[]) => runOutbox(settings, ...parameters),

    async start() {
      app = await startApp(settings)
    },
    /** The process dies as in a power cut. */
    async kill() {
      await app?.end('SIGKILL')
    },
    async makeStore() {
      settings.DATABASE_URL = await stores.makeStore()
    },

    /** The store is lost, and a backup takes its place. */
    async putBack(file: string) {
      if (engine === 'postgres') {
        settings.DATABASE_URL = await stores.makeStore()
        return restorePostgres(settings.DATABASE_URL, file)
      }
      const store = settings.DATABASE_URL.slice('file:'.length)
      for (const each of ['', '-wal', '-shm']) await rm(store + each, { force: true })
      await copyFile(file, store)
    },

    async status() {
      const answer = await fetch(`http://127.0.0.1:${settings.PORT}/api/ops/status`, {
        headers: { authorization: `Bearer ${OPS_TOKEN}` },
      })
      const { offices, storeOlderSince } = await answer.json()

      return { offices: offices as OfficeStates[], storeOlderSince: storeOlderSince as unknown }
    },

    async remove() {
      await app?.end('SIGKILL')
      await stores.remove()
      await sandbox.stop()
      await folder.remove()
    },
  }
}

type OfficeStates = { office: string; states: Record<string, number> }
