import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { test as base, expect } from '../../support/flavours/app-test.ts'
import { ledgerOf, orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { runOutbox } from '../../support/run-outbox.ts'
import { type App, appSettings, makeFolder, makeKeys, startApp } from '../../support/start-app.ts'
import { makeVisitor, type Visitor } from '../../support/visitor.ts'

const OPS_TOKEN = randomBytes(32).toString('hex')

type Operated = {
  app: App
  sandboxUrl: string
  outbox(...parameters: string[]): ReturnType<typeof runOutbox>
  send(visitor: Visitor): Promise<{ receiptId: string; reference: string }>
  stateOf(receiptId: string): Promise<string>
  /** Runs one round at once, rather than at the worker's next poll. */
  deliver(): Promise<unknown>
}

// Each command is a process of its own, and some tests run five beside an app.
base.describe.configure({ timeout: 240_000 })

/** An app of each test's own, and the command line beside it on the same store. */
const test = base.extend<{ operated: Operated }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  operated: async ({}, use) => {
    const [folder, sandbox] = [await makeFolder(), await startSandbox()]
    const settings = { ...(await appSettings(folder.path, sandbox.url)), OPS_TOKEN }
    const app = await startApp(settings)
    await use({
      app,
      sandboxUrl: sandbox.url,
      outbox: (...parameters) => runOutbox(settings, ...parameters),
      async send(visitor) {
        const body = { ...bodyOf(visitor, await fetchToken(app.url)), interestNote: 'Hej' }
        const phone = { ...body.person, cellPhone: visitor.phone }
        return (await postJson(app.url, { ...body, person: phone })).json()
      },
      async deliver() {
        const headers = { authorization: `Bearer ${OPS_TOKEN}` }
        return (await fetch(`${app.url}/api/ops/deliver`, { method: 'POST', headers })).json()
      },
      async stateOf(receiptId) {
        return (await (await fetch(`${app.url}/api/receipts/${receiptId}`)).json()).state
      },
    })
    await app.end()
    await sandbox.stop()
    await folder.remove()
  },
})

test('a held interest is shown with Vitec’s words, and delivered when the operator retries it', async ({
  operated: { outbox, send, sandboxUrl, stateOf, deliver },
}) => {
  const visitor = makeVisitor()
  await orderFault(sandboxUrl, {
    match: { email: visitor.email },
    fault: { kind: 'refuse', shape: 'b' },
  })
  const { receiptId, reference } = await send(visitor)
  await expect.poll(() => stateOf(receiptId)).toBe('held')

  const list = await outbox('list', '--state', 'held')
  expect(list.answer).toContain(reference)
  for (const secret of [visitor.email, visitor.lastName]) expect(list.output).not.toContain(secret)
  const shown = await outbox('show', reference)
  expect(shown.answer).toContain(visitor.lastName)
  expect(shown.answer).toContain('Postort måste vara')

  await orderFault(sandboxUrl, { match: { email: visitor.email }, fault: null })
  expect((await outbox('retry', reference)).status).toBe(0)
  await deliver()
  await expect.poll(() => stateOf(receiptId)).toBe('delivered')
  const again = await outbox('retry', receiptId)
  expect([again.status, again.answer]).toEqual([
    1,
    `${reference} is delivered: nothing to try again\n`,
  ])
})

test('a paused office stores its interests, and delivers them when it is resumed', async ({
  operated: { outbox, send, stateOf, sandboxUrl, deliver },
}) => {
  await outbox('pause', 'ekbacken')
  const visitor = makeVisitor()
  const { receiptId } = await send(visitor)

  const status = JSON.parse((await outbox('status', '--json')).answer)
  expect(status.offices[0]).toMatchObject({
    office: 'ekbacken',
    states: { waiting: 1 },
    paused: { reason: 'operator' },
  })
  expect((await outbox('status')).answer).toContain('until `resume`')
  expect(await ledgerOf(sandboxUrl, visitor.email)).toHaveLength(0)

  await outbox('resume', 'ekbacken')
  await deliver()
  await expect.poll(() => stateOf(receiptId)).toBe('delivered')
})

test('a person is found by e-mail and by phone number in any spelling, exported and erased', async ({
  operated: { outbox, send, stateOf },
}) => {
  await outbox('pause', 'ekbacken')
  const visitor = makeVisitor()
  const { receiptId } = await send(visitor)

  for (const way of [visitor.email.toUpperCase(), visitor.phone, '+46701740650'])
    expect((await outbox('find', way)).answer).toContain(receiptId)
  const exported = JSON.parse((await outbox('export', '--office', 'ekbacken')).answer)
  expect(exported).toMatchObject({
    receipt_id: receiptId,
    interest: { person: { lastName: visitor.lastName }, interestNote: 'Hej' },
  })

  expect((await outbox('erase', visitor.phone)).answer).toContain('1 erased here')
  expect(await stateOf(receiptId)).toBe('erased')
  expect((await outbox('find', visitor.email)).answer).toBe('None.\n')
  expect((await outbox('show', receiptId)).answer).toContain('"interest": null')
})

test('an invalid command or value exits with 2, an unknown reference with 1, and --help shows the usage', async ({
  operated: { outbox },
}) => {
  expect((await outbox('destroy')).status).toBe(2)
  expect((await outbox('list', '--state', 'lost')).status).toBe(2)
  expect((await outbox('pause', 'nobody')).status).toBe(2)
  expect((await outbox('show', 'AAAA-AAAA')).status).toBe(1)
  expect((await outbox('--help')).answer).toContain('npm run outbox')
})

test('the operator’s addresses accept the token alone', async ({ operated: { app, send } }) => {
  await send(makeVisitor())
  const ask = (path: string, token?: string, method = 'GET') =>
    fetch(`${app.url}/api/ops/${path}`, {
      method,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    })

  for (const [path, method] of [
    ['status', 'GET'],
    ['metrics', 'GET'],
    ['deliver', 'POST'],
  ] as const) {
    const refused = await ask(path, undefined, method)
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect((await ask(path, `${OPS_TOKEN}x`, method)).status).toBe(401)
    expect((await ask(path, OPS_TOKEN, method)).status).toBe(200)
  }
  expect((await ask('deliver', OPS_TOKEN)).status).toBe(405)

  const lines = (await (await ask('metrics', OPS_TOKEN)).text()).trimEnd().split('\n')
  for (const line of lines)
    expect(line).toMatch(
      /^(# (HELP|TYPE) intresse_[a-z_]+ .+|intresse_[a-z_]+(\{([a-z_]+="[^"\n]*",?)+\})? -?[0-9.e+-]+)$/,
    )
  expect(lines).toContain('intresse_interests_accepted_total{office="ekbacken"} 1')
})

test('S8 a client that guesses the token is rate limited, and the operator never is', async ({
  operated: { app },
}) => {
  const ask = (token: string) =>
    fetch(`${app.url}/api/ops/status`, { headers: { authorization: `Bearer ${token}` } })
  const guesses = []
  for (let guess = 0; guess < 60; guess += 1) guesses.push(await ask(`${OPS_TOKEN}${guess}`))

  const statuses = guesses.map(({ status }) => status)
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
  expect(statuses.at(-1)).toBe(429)
  expect(Number(guesses.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
  for (let turn = 0; turn < 5; turn += 1) expect((await ask(OPS_TOKEN)).status).toBe(200)
})

test('a delivery round beside the worker skips the entry that the worker is sending', async ({
  operated: { outbox, send, sandboxUrl, stateOf, deliver },
}) => {
  const visitor = makeVisitor()
  await orderFault(sandboxUrl, {
    match: { email: visitor.email },
    fault: { kind: 'slow', ms: 6_000 },
  })
  const { receiptId } = await send(visitor)
  await expect.poll(() => stateOf(receiptId)).toBe('sending')
  expect(await deliver()).toEqual({})
  await expect.poll(() => stateOf(receiptId)).toBe('delivered')

  const { history } = JSON.parse((await outbox('show', receiptId)).answer)
  expect(history).toMatchObject([{ outcome: 'delivered' }])
})

test('the operator’s addresses are 404 without a token in the settings', async ({ app }) => {
  expect((await fetch(`${app.url}/api/ops/status`)).status).toBe(404)
})

test('F31 a store whose key is missing stops the start with the key’s name', async () => {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const settings = await appSettings(folder.path, sandbox.url)
  const app = await startApp({ ...settings, SECRET_KEYS: makeKeys('old') })
  await postJson(app.url, bodyOf(makeVisitor(), await fetchToken(app.url)))
  await app.end()

  const wrong = { ...settings, SECRET_KEYS: makeKeys('new') }
  const { spawnApp } = await import('../../support/start-app.ts')
  const refused = spawnApp(['lib/server/start.mjs'], wrong)
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toContain('SECRET_KEYS: what is stored was sealed with old: missing')

  await sandbox.stop()
  await folder.remove()
})

/** A check of whether a request was sent: the attempt records it before its first byte leaves. */
function isSent(folder: string) {
  const store = new DatabaseSync(`${folder}/intresse.db`, { readOnly: true, timeout: 10_000 })
  const rows = store.prepare('select 1 from attempts where sent_at is not null').all()
  store.close()

  return rows.length > 0
}

test('F28 an app that is stopped is not ready at once, and completes the delivery under way', async () => {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  const visitor = makeVisitor()
  await orderFault(sandbox.url, {
    match: { email: visitor.email },
    fault: { kind: 'slow', ms: 10_000 },
  })
  await postJson(app.url, bodyOf(visitor, await fetchToken(app.url)))
  await expect.poll(() => isSent(folder.path)).toBe(true)
  const gone = app.end('SIGTERM')

  const ready = () =>
    fetch(`${app.url}/readyz`).then(
      ({ status }) => status,
      () => null,
    )
  await expect.poll(ready).toBe(503)
  expect((await fetch(`${app.url}/livez`)).status).toBe(200)
  await gone
  expect(await ledgerOf(sandbox.url, visitor.email)).toMatchObject([{ outcome: 'stored' }])

  await sandbox.stop()
  await folder.remove()
})
