import { expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf } from '../../support/ledger.ts'
import {
  bodyOf,
  fetchToken,
  formOf,
  postForm,
  postJson,
  readPageToken,
} from '../../support/post-interest.ts'
import { appSettings, makeFolder, makeKeys, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

test('T27 T38 a key rotation disturbs no open form, with or without JavaScript, and no repeated press', async ({
  sandbox,
}) => {
  const folder = await makeFolder()
  const settings = await appSettings(folder.path, sandbox.url)
  const before = await startApp(settings)
  const [early, late, noScript] = [makeVisitor(), makeVisitor(), makeVisitor()]
  const pressed = bodyOf(early, await fetchToken(before.url))
  const first = await (await postJson(before.url, pressed)).json()
  const open = bodyOf(late, await fetchToken(before.url))
  const form = formOf(noScript, await readPageToken(before.url))
  await before.end()

  const rotated = { ...settings, SECRET_KEYS: `${makeKeys('next')},${settings.SECRET_KEYS}` }
  const after = await startApp(rotated)
  // The same submission has the same receipt; a new submission is stored.
  expect(await (await postJson(after.url, pressed)).json()).toMatchObject({
    receiptId: first.receiptId,
  })
  expect((await postJson(after.url, open)).status).toBe(202)
  expect((await postForm(after.url, form)).status).toBe(303)
  for (const { email } of [early, late, noScript])
    await expect.poll(() => ledgerOf(sandbox.url, email)).toHaveLength(1)

  await after.end()
  await folder.remove()
})

test('T27 a token whose key is gone is refused, and the page that returns has a new one that works', async ({
  sandbox,
}) => {
  const folder = await makeFolder()
  const settings = await appSettings(folder.path, sandbox.url)
  const before = await startApp(settings)
  const token = await fetchToken(before.url)
  await before.end()
  const after = await startApp({
    ...settings,
    DATABASE_URL: `file:${folder.path}/another.db`,
    SECRET_KEYS: makeKeys('next'),
  })

  const visitor = makeVisitor()
  const refused = await postJson(after.url, bodyOf(visitor, token))
  expect([refused.status, (await refused.json()).code]).toEqual([403, 'tokenInvalid'])
  await expectLogged(after, 'requestRefused', 'tokenInvalid')
  const page = await (await postForm(after.url, formOf(visitor, token))).text()
  expect(page).toContain(visitor.email)
  const fresh = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
  expect((await postForm(after.url, formOf(visitor, fresh))).status).toBe(303)

  await after.end()
  await folder.remove()
})
