import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { type Inbox, startInbox } from '../support/inbox.ts'
import { makeFolder } from '../support/start-app.ts'
import type { Instance } from './instance.ts'
import type { Visit } from './judge/history.ts'
import { credentialSettings, writeOffices } from './offices.ts'
import { createLuck, type Luck } from './random.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'
import { type Stall, watchStalls } from './watch-stalls.ts'

export type World = {
  seed: number
  luck: Luck
  sandbox: Sandbox
  inbox: Inbox
  store: Store
  settings: Record<string, string>
  history: Visit[]
  lives: Set<Instance>
  /**
   * Spans with a wrong clock in a process, or with due times moved forward: requests right after
   * them are no storm.
   */
  leaps: { from: number; to: number }[]
  /** Spans in which the sandbox could not see arrivals. */
  stalls: Stall[]
  /** Lives that ended without a kill, and their last output. */
  unasked: string[]
  /** Canaries found in the output of dead processes. */
  leaks: string[]
  count(what: string): void
  counts: Map<string, number>
  /** The address of a living instance, or null when there is none for a while. */
  someDoor(): Promise<string | null>
  remove(): Promise<void>
}

const DOOR_WAIT_MS = 25
const DOOR_LOOKS = 40

export async function makeWorld(engine: 'sqlite' | 'postgres', seed: number): Promise<World> {
  const folder = await makeFolder()
  const [sandbox, inbox] = [await startSandbox(), await startInbox()]
  const store = await openStore(engine, folder.path)
  const officesFile = join(folder.path, 'offices.json')
  await writeOffices(officesFile)
  const luck = createLuck(seed)
  const lives = new Set<Instance>()
  const watch = watchStalls()
  const counts = new Map<string, number>()

  return {
    seed,
    luck,
    sandbox,
    inbox,
    store,
    settings: {
      PUBLIC_URL: 'http://127.0.0.1:1',
      OFFICES_FILE: officesFile,
      ...credentialSettings(),
      DATABASE_URL: store.databaseUrl,
      JOURNAL_DIR: join(folder.path, 'journal'),
      SECRET_KEYS: ['one', 'two', 'oldest']
        .map((kid) => `${kid}:${randomBytes(32).toString('base64')}`)
        .join(','),
      TRUSTED_PROXY_HOPS: '0',
      LOG_LEVEL: 'info',
      SMTP_URL: inbox.url,
      ALERT_EMAIL_FROM: 'intresse@intresse.example',
    },
    history: [],
    lives,
    leaps: [],
    stalls: watch.stalls,
    unasked: [],
    leaks: [],
    counts,
    count: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    async someDoor() {
      for (let looks = 0; looks < DOOR_LOOKS; looks += 1) {
        const open = [...lives].filter((life) => life.isReady())
        if (open.length > 0) return luck.pick(open).url
        await wait(DOOR_WAIT_MS)
      }
      return null
    },
    async remove() {
      watch.end()
      for (const life of lives) life.kill('SIGKILL')
      await Promise.all([...lives].map(({ gone }) => gone))
      await sandbox.stop()
      await inbox.stop()
      await store.remove()
      await folder.remove()
    },
  }
}
