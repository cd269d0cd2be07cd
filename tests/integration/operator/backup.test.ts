import { copyFile, readdir, rm, stat, writeFile } from 'node:fs/promises'

import { test as base, expect } from 'playwright/test'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { ledgerOf, orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { restorePostgres } from '../../support/postgres/restore-postgres.ts'
import { runOutbox } from '../../support/run-outbox.ts'
import { type AppSettings, appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { type Engine, storesOn } from '../../support/stores/make-store.ts'
import { makeVisitor, type Visitor } from '../../support/visitor.ts'

base.describe.configure({ timeout: 240_000 })

type Disaster = {
  settings: AppSettings & { PORT: string; DATABASE_URL: string }
  sandboxUrl: string
  folder: string
  outbox(...parameters: string[]): ReturnType<typeof runOutbox>
  /** Puts a backup in the place of the store, which is lost. */
  putBack(file: string): Promise<void>
}

function testOn(engine: Engine) {
  return base.extend<{ disaster: Disaster }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    disaster: async ({}, use) => {
      const [folder, sandbox, stores] = [
        await makeFolder(),
        await startSandbox(),
        await storesOn(engine),
      ]
      const settings = {
        ...(await appSettings(folder.path, sandbox.url)),
        DATABASE_URL: await stores.makeStore(),
      }
      await use({
        settings,
        sandboxUrl: sandbox.url,
        folder: folder.path,
        outbox: (...parameters) => runOutbox(settings, ...parameters),
        async putBack(file) {
          if (engine === 'postgres') {
            settings.DATABASE_URL = await stores.makeStore()
            return restorePostgres(settings.DATABASE_URL, file)
          }
          const store = settings.DATABASE_URL.slice('file:'.length)
          for (const each of ['', '-wal', '-shm']) await rm(store + each, { force: true })
          await copyFile(file, store)
        },
      })
      await stores.remove()
      await sandbox.stop()
      await folder.remove()
    },
  })
}

async function send(appUrl: string, visitor: Visitor) {
  const answer = await postJson(appUrl, bodyOf(visitor, await fetchToken(appUrl)))

  return (await answer.json()).receiptId as string
}

async function stateOf(appUrl: string, receiptId: string) {
  return (await (await fetch(`${appUrl}/api/receipts/${receiptId}`)).json()).state
}

for (const engine of ['sqlite', 'postgres'] as const) {
  testOn(engine)(
    `${engine}: a lost store is put back, nothing is sent twice, and new interests go out`,
    async ({ disaster: { settings, sandboxUrl, folder, outbox, putBack } }) => {
      const [early, open, late, fresh] = Array.from({ length: 4 }, makeVisitor)
      if (!early || !open || !late || !fresh) throw new Error('expected four')
      const first = await startApp(settings)
      const earlyId = await send(first.url, early)
      await expect.poll(() => stateOf(first.url, earlyId)).toBe('delivered')
      await orderFault(sandboxUrl, {
        match: { email: open.email },
        fault: { kind: 'status', status: 429, retryAfter: '1' },
      })
      const openId = await send(first.url, open)
      await expect.poll(() => ledgerOf(sandboxUrl, open.email)).not.toHaveLength(0)

      const file = `${folder}/copy`
      const made = await outbox('backup', file)
      expect(made.output).toContain('the store, copied by')
      expect(made.status).toBe(0)
      const at = /restored --at (\S+)/.exec(made.answer)?.[1] ?? ''
      const { mode, mtimeMs } = await stat(file)
      expect(mode & 0o777).toBe(0o600)
      // An earlier time would leave out what came while the copy was made.
      if (engine === 'sqlite') expect(Date.parse(at)).toBeGreaterThanOrEqual(Math.floor(mtimeMs))

      await orderFault(sandboxUrl, { match: { email: open.email }, fault: null })
      const lateId = await send(first.url, late)
      // It may have gone out meanwhile.
      await outbox('retry', openId)
      await expect.poll(() => stateOf(first.url, openId), { timeout: 60_000 }).toBe('delivered')
      await expect.poll(() => stateOf(first.url, lateId)).toBe('delivered')
      await first.end('SIGKILL')

      await putBack(file)
      const restored = await outbox('restored', '--at', at)
      expect(restored.answer).toContain('1 interests and bookings are held')
      expect(restored.status).toBe(0)
      const second = await startApp(settings)
      const freshId = await send(second.url, fresh)
      await expect.poll(() => stateOf(second.url, freshId)).toBe('delivered')
      expect(await stateOf(second.url, earlyId)).toBe('delivered')
      expect(await stateOf(second.url, openId)).toBe('held')
      for (const { email } of [early, open, late, fresh]) {
        const stored = (await ledgerOf(sandboxUrl, email)).filter(
          ({ outcome }) => outcome === 'stored',
        )
        expect(stored).toHaveLength(1)
      }
      await second.end()
    },
  )
}

const test = testOn('sqlite')

test('a backup replaces no file, names what is wrong, and leaves nothing half-made', async ({
  disaster: { folder, outbox },
}) => {
  const file = `${folder}/copy`
  await writeFile(file, 'kept')

  const taken = await outbox('backup', file)
  expect([taken.status, taken.answer]).toEqual([
    1,
    `${file}: is there already, and is not replaced\n`,
  ])
  const nowhere = await outbox('backup', `${folder}/none/copy`)
  expect([nowhere.status, nowhere.answer]).toEqual([
    1,
    `${folder}/none/copy: its folder is not there\n`,
  ])
  expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([])
  expect((await outbox('backup')).status).toBe(2)
})

test('the time of the backup is asked for, and must be a moment that has come', async ({
  disaster: { outbox },
}) => {
  for (const given of [
    [],
    ['--at', '2026-11-20'],
    ['--at', '2026-11-20T12:00'],
    ['--at', '2999-01-01T00:00Z'],
  ]) {
    const { status, output } = await outbox('restored', ...given)
    expect(status, `${given}`).toBe(2)
    expect(output).toMatch(/expected --at|is no time|has not come yet/)
  }
  expect((await outbox('list', '--at', '2026-11-20T12:00Z')).status).toBe(2)
})
