import { readdirSync } from 'node:fs'

import { test as base, expect } from 'playwright/test'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { startInbox } from '../../support/inbox.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { runOutbox } from '../../support/run-outbox.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { storesOn } from '../../support/stores/make-store.ts'
import { fillWith, readOldStore } from '../../support/stores/old-store.ts'

base.describe.configure({ timeout: 240_000 })

/** Every released version's; the first is from before the first release. */
const VERSIONS = readdirSync('tests/fixtures/stores')

const ENDS = {
  delivered: 'delivered',
  joined: 'delivered',
  held: 'held',
  withdrawn: 'withdrawn',
  erased: 'erased',
  quarantined: 'quarantined',
}
const emailOf = (name: string) => `${name}@exempel.example`

base('there is a store of each released version', () => {
  expect(VERSIONS).toContain('0.1.0')
})

for (const version of VERSIONS)
  for (const engine of ['sqlite', 'postgres'] as const) {
    base(`${engine}: this version goes on with a store of ${version}`, async () => {
      const [folder, sandbox, inbox] = [
        await makeFolder(),
        await startSandbox(),
        await startInbox(),
      ]
      const [stores, old] = [await storesOn(engine), await readOldStore(version, engine)]
      const settings = {
        ...(await appSettings(folder.path, sandbox.url)),
        DATABASE_URL: await stores.makeStore(),
        SECRET_KEYS: old.keys,
        SMTP_URL: inbox.url,
        ALERT_EMAIL_FROM: 'intresse@intresse.example',
      }
      await fillWith(settings.DATABASE_URL, old)
      const app = await startApp(settings)
      const stateOf = async (name: string) =>
        (await (await fetch(`${app.url}/api/receipts/${old.receipts[name]}`)).json()).state

      for (const [name, state] of Object.entries(ENDS))
        expect(await stateOf(name), name).toBe(state)
      for (const [name, id] of Object.entries(old.receipts)) {
        const page = await fetch(`${app.url}/sv/receipts/${id}`)
        expect(page.status, name).toBe(200)
      }
      // The office that was stopped goes on, and so does what a dead process left.
      expect(await ledgerOf(sandbox.url, emailOf('waiting'))).toEqual([])
      expect((await runOutbox(settings, 'resume', 'soderport')).answer).toContain('goes on')
      await expect.poll(() => stateOf('waiting'), { timeout: 60_000 }).toBe('delivered')
      for (const name of ['uncertain', 'sending']) {
        await runOutbox(settings, 'retry', old.receipts[name] ?? '')
        await expect.poll(() => stateOf(name), { timeout: 120_000 }).toBe('delivered')
        const [again] = await ledgerOf(sandbox.url, emailOf(name))
        expect(again?.rawBody, name).toContain('Möjlig dublett')
      }
      // Its mail was queued and goes out now.
      await expect
        .poll(() => inbox.mails.flatMap(({ to }) => to), { timeout: 60_000 })
        .toContain(emailOf('waiting'))

      expect((await runOutbox(settings, 'retry', old.receipts.held ?? '')).status).toBe(0)
      await expect.poll(() => stateOf('held')).toBe('delivered')
      await runOutbox(settings, 'release', old.receipts.quarantined ?? '')
      await expect.poll(() => stateOf('quarantined')).toBe('delivered')
      const found = await runOutbox(settings, 'find', emailOf('delivered'), '--json')
      expect(JSON.parse(found.answer)).toHaveLength(1)
      expect((await runOutbox(settings, 'rekey')).status).toBe(0)
      await app.end()
      await stores.remove()
      await inbox.stop()
      await sandbox.stop()
      await folder.remove()
    })
  }
