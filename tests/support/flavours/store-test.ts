import { randomBytes } from 'node:crypto'

import { test as base } from 'playwright/test'

import { database } from '#lib/database/database.ts'
import { saveNotices } from '#lib/outbox/privacy/notices.ts'
import type { RingKey } from '#lib/settings/settings.ts'
import { settings } from '#lib/settings/settings.ts'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { type Inbox, startInbox } from '../inbox.ts'
import { makeFolder, makeKeys } from '../start-app.ts'
import { type Hook, startHook } from '../start-hook.ts'
import { type Impostor, startImpostor } from '../start-impostor.ts'
import { emptyStore, OPERATOR } from '../stores/alerts.ts'
import { type Engine, storesOn } from '../stores/make-store.ts'
import { makeVisitor } from '../visitor.ts'

/** `first` seals, `old` is still read, `gone` is in no ring of the app's. */
export type Ring = { first: RingKey; old: RingKey; gone: RingKey }

export type Options = {
  /** The project names the engine. */
  engine: Engine
  /** The server in Vitec's place. */
  vitec: 'nobody' | 'sandbox' | 'impostor'
  /** Whether alerts go to a real mail server and a webhook; then each test finds an empty store. */
  hasChannels: boolean
  moreSettings: Record<string, string>
}

type Shared = {
  makeStore: () => Promise<string>
  outside: Outside
  store: string
  sandbox: Sandbox
  impostor: Impostor
  ring: Ring
}

type Own = { email: string; inbox: Inbox; hook: Hook; emptied: undefined }

/**
 * Tests of the server's modules, in a worker process with settings and a real store of its own: a
 * process reads its settings once.
 */
export const test = base.extend<Own, Options & Shared>({
  engine: ['sqlite', { option: true, scope: 'worker' }],
  vitec: ['nobody', { option: true, scope: 'worker' }],
  hasChannels: [false, { option: true, scope: 'worker' }],
  moreSettings: [{}, { option: true, scope: 'worker' }],
  /** Creates an empty store that no process has opened. @returns its address */
  makeStore: [
    async ({ engine }, use) => {
      const { makeStore, remove } = await storesOn(engine)
      await use(makeStore)
      await remove()
    },
    { scope: 'worker' },
  ],
  outside: [
    async ({ vitec, hasChannels }, use) => {
      const outside = await startOutside(vitec, hasChannels)
      await use(outside)
      await outside.stop()
    },
    { scope: 'worker' },
  ],
  store: [
    async ({ makeStore, outside, moreSettings }, use) => {
      const [address, folder] = [await makeStore(), await makeFolder()]
      Object.assign(process.env, {
        PUBLIC_URL: 'http://127.0.0.1:3000',
        VITEC_CREDENTIALS: 'sandbox:sandbox',
        OFFICES_FILE: 'tests/sandbox/offices.json',
        TRUSTED_PROXY_HOPS: '0',
        SECRET_KEYS: [makeKeys('first'), makeKeys('old')].join(','),
        DATABASE_URL: address,
        JOURNAL_DIR: `${folder.path}/journal`,
        ...outside.settings,
        ...moreSettings,
      })
      await saveNotices()
      await use(address)
      await database().close()
      await folder.remove()
    },
    { scope: 'worker', auto: true },
  ],
  sandbox: [async ({ outside }, use) => use(there(outside.sandbox)), { scope: 'worker' }],
  impostor: [async ({ outside }, use) => use(there(outside.impostor)), { scope: 'worker' }],
  ring: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const [first, old] = settings().SECRET_KEYS
      const gone = { kid: 'gone', secret: new Uint8Array(randomBytes(32)) }
      await use({ first: there(first), old: there(old), gone })
    },
    { scope: 'worker' },
  ],

  /** The address of this test's own visitor. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  email: async ({}, use) => use(makeVisitor().email),
  inbox: async ({ outside }, use) => use(there(outside.inbox)),
  hook: async ({ outside }, use) => use(there(outside.hook)),
  emptied: [
    async ({ outside: { inbox, hook } }, use) => {
      if (inbox && hook) await emptyStore(inbox, hook)
      await use(undefined)
    },
    { auto: true },
  ],
})

export { expect } from 'playwright/test'

type Outside = {
  settings: Record<string, string>
  sandbox?: Sandbox
  impostor?: Impostor
  inbox?: Inbox
  hook?: Hook
  stop(): Promise<void>
}

async function startOutside(vitec: Options['vitec'], hasChannels: boolean): Promise<Outside> {
  const sandbox = vitec === 'sandbox' ? await startSandbox() : undefined
  const impostor = vitec === 'impostor' ? await startImpostor() : undefined
  const inbox = hasChannels ? await startInbox() : undefined
  const hook = hasChannels ? await startHook() : undefined

  return {
    settings: {
      VITEC_BASE_URL: sandbox?.url ?? impostor?.url ?? 'http://127.0.0.1:9',
      ...(inbox && hook
        ? {
            SMTP_URL: inbox.url,
            ALERT_EMAIL_FROM: 'intresse@intresse.example',
            ALERT_EMAIL_TO: OPERATOR,
            ALERT_WEBHOOK_URL: hook.url,
          }
        : {}),
    },
    sandbox,
    impostor,
    inbox,
    hook,
    async stop() {
      await sandbox?.stop()
      impostor?.stop()
      await inbox?.stop()
      await hook?.stop()
    },
  }
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('expected an option of the test to ask for it')

  return thing
}
