import { DatabaseSync } from 'node:sqlite'

import { expect, test } from 'playwright/test'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { ledgerOf } from '../../support/ledger.ts'
import { bodyOf, fetchToken, formOf, postForm, postJson } from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

test('a store that cannot write is 503 without a receipt, keeps the values of a plain form, and recovers by itself', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const visitor = makeVisitor()
  const token = await fetchToken(app.url)
  // The page is read once before, so that its cache depends on no other state.
  await fetch(`${app.url}/sv/ekbacken/OBJ11385_1395932274`)

  // The app may be writing at this moment.
  const other = new DatabaseSync(`${folder.path}/intresse.db`, { timeout: 10_000 })
  other.exec('begin immediate')
  const refused = await postJson(app.url, bodyOf(visitor, token))
  const page = await postForm(app.url, formOf(visitor, token))
  const ready = await fetch(`${app.url}/readyz`)
  const alive = await fetch(`${app.url}/livez`)
  other.exec('rollback')
  other.close()

  expect([refused.status, refused.headers.get('retry-after'), (await refused.json()).code]).toEqual(
    [503, '5', 'storeUnavailable'],
  )
  const words = await page.text()
  expect(page.status).toBe(503)
  expect(words).toContain('Vi kan inte ta emot anmälan just nu')
  expect(words).toContain('018-174 06 00')
  expect(words).toContain(visitor.email)
  expect([ready.status, alive.status]).toEqual([503, 200])

  expect((await postJson(app.url, bodyOf(visitor, token))).status).toBe(202)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)

  await app.end()
  await sandbox.stop()
  await folder.remove()
})
