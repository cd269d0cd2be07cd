import { startSandbox } from '../../sandbox/sandbox.ts'
import { quickestOf } from '../../support/browser/quickest-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf, orderFault } from '../../support/ledger.ts'
import {
  bodyOf,
  fetchToken,
  formOf,
  postForm,
  postJson,
  readPageToken,
} from '../../support/post-interest.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

async function stateOf(appUrl: string, receiptId: string) {
  const { state } = await (await fetch(`${appUrl}/api/receipts/${receiptId}`)).json()

  return state
}

async function send(appUrl: string, visitor = makeVisitor()) {
  const answer = await postJson(appUrl, bodyOf(visitor, await fetchToken(appUrl)))
  const { receiptId } = await answer.json()

  return { visitor, receiptId, status: answer.status }
}

test('an interest that has a receipt survives kill -9 and is delivered after the next start', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const settings = await appSettings(folder.path, sandbox.url)
  const first = await startApp(settings)
  const token = await fetchToken(first.url)

  // The sandbox stops before the post, so that the app can have delivered nothing at the kill.
  await sandbox.stop()
  const visitor = makeVisitor()
  const answer = await postJson(first.url, bodyOf(visitor, token))
  await first.end('SIGKILL')
  expect(answer.status).toBe(202)

  const back = await startSandbox({ port: sandbox.port })
  const second = await startApp(settings)
  await expect.poll(() => ledgerOf(back.url, visitor.email), { timeout: 90_000 }).toHaveLength(1)

  await second.end()
  await back.stop()
  await folder.remove()
})

test('a receipt takes less than a second while Vitec is down, and the interest arrives when Vitec is back', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const app = await startApp(await appSettings(folder.path, sandbox.url))
  // The token is a page's, so every reader of the page may send an interest.
  const token = await readPageToken(app.url)
  await sandbox.stop()

  const visitor = makeVisitor()
  const answer = await postJson(app.url, bodyOf(visitor, token))
  expect(answer.status).toBe(202)
  expect(await quickestOf(() => postJson(app.url, bodyOf(makeVisitor(), token)))).toBeLessThan(
    1_000,
  )

  const { receiptId } = await answer.json()
  await expect.poll(() => stateOf(app.url, receiptId)).toBe('waiting')
  const page = await (await fetch(`${app.url}/sv/receipts/${receiptId}`)).text()
  expect(page).toContain('Mottagen')

  const back = await startSandbox({ port: sandbox.port })
  // Six failures at once open the circuit for two minutes, with nothing unfailed to probe it.
  test.setTimeout(300_000)
  await expect.poll(() => stateOf(app.url, receiptId), { timeout: 150_000 }).toBe('delivered')
  expect(await ledgerOf(back.url, visitor.email)).toHaveLength(1)

  await app.end()
  await back.stop()
  await folder.remove()
})

test('a 204 from Vitec ends the interest as delivered, and the receipt page shows it', async ({
  app,
}) => {
  const { receiptId } = await send(app.url)

  await expect.poll(() => stateOf(app.url, receiptId)).toBe('delivered')
  const page = await (await fetch(`${app.url}/en/receipts/${receiptId}`)).text()
  expect(page).toContain('With the agent')
})

const endings: [string, object, string, string][] = [
  ['refused with 400', { kind: 'refuse', shape: 'b' }, 'held', 'fault'],
  ['gone with 404', { kind: 'status', status: 404 }, 'waiting', 'fault'],
  ['cut off after it was read', { kind: 'resetAfterRead' }, 'uncertain', 'fault'],
  ['cut off after it was stored', { kind: 'resetAfterStore' }, 'uncertain', 'stored'],
  ['answered with a body that is cut off', { kind: 'cutInAnswer' }, 'delivered', 'stored'],
  ['redirected elsewhere', { kind: 'redirect', to: 'http://169.254.169.254/' }, 'waiting', 'fault'],
]

for (const [what, fault, state, outcome] of endings) {
  test(`an interest that is ${what} ends as ${state} after one attempt`, async ({
    app,
    sandbox,
    visitor,
  }) => {
    await orderFault(sandbox.url, { match: { email: visitor.email }, fault })
    const { receiptId, status } = await send(app.url, visitor)

    expect(status).toBe(202)
    await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
    await expect.poll(() => stateOf(app.url, receiptId)).toBe(state)
    const [entry] = await ledgerOf(sandbox.url, visitor.email)
    expect(entry?.outcome).toBe(outcome)
  })
}

test('a visitor can withdraw an interest that has not arrived', async ({
  app,
  sandbox,
  visitor,
}) => {
  await orderFault(sandbox.url, {
    match: { email: visitor.email },
    fault: { kind: 'status', status: 503 },
  })
  const { receiptId } = await send(app.url, visitor)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  await expect.poll(() => stateOf(app.url, receiptId)).toBe('waiting')

  const answer = await fetch(`${app.url}/api/receipts/${receiptId}/withdraw`, {
    method: 'POST',
    redirect: 'manual',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/sv/receipts/${receiptId}`,
  ])
  expect(await stateOf(app.url, receiptId)).toBe('withdrawn')
  expect(await (await fetch(`${app.url}/sv/receipts/${receiptId}`)).text()).toContain('Återtagen')
})

test('four requests that hang do not delay another interest', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const app = await startApp(await appSettings(folder.path, sandbox.url))

  for (const visitor of Array.from({ length: 4 }, makeVisitor)) {
    await orderFault(sandbox.url, { match: { email: visitor.email }, fault: { kind: 'silent' } })
    await send(app.url, visitor)
  }
  const { receiptId } = await send(app.url)
  await expect.poll(() => stateOf(app.url, receiptId)).toBe('delivered')

  await app.end()
  await sandbox.stop()
  await folder.remove()
})

test('an app that is stopped completes the delivery that is under way', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const settings = await appSettings(folder.path, sandbox.url)
  const first = await startApp(settings)
  const visitor = makeVisitor()
  await orderFault(sandbox.url, {
    match: { email: visitor.email },
    fault: { kind: 'slow', ms: 6_000 },
  })
  const { receiptId } = await send(first.url, visitor)
  await expect.poll(() => stateOf(first.url, receiptId)).toBe('sending')
  await first.end('SIGTERM')

  const second = await startApp(settings)
  // The first app requeued the entries that it had not sent, and the next app sends them.
  await expect.poll(() => stateOf(second.url, receiptId)).toBe('delivered')
  expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)

  await second.end()
  await sandbox.stop()
  await folder.remove()
})

test('an interest that Vitec was reading when the process was killed is uncertain after the next start, not sent again', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const settings = await appSettings(folder.path, sandbox.url)
  const first = await startApp(settings)
  const visitor = makeVisitor()
  await orderFault(sandbox.url, { match: { email: visitor.email }, fault: { kind: 'silent' } })
  const { receiptId } = await send(first.url, visitor)
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
  await first.end('SIGKILL')
  await orderFault(sandbox.url, { match: { email: visitor.email }, fault: null })

  const second = await startApp(settings)
  await expect.poll(() => stateOf(second.url, receiptId)).toBe('uncertain')
  expect(await ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)

  await second.end()
  await sandbox.stop()
  await folder.remove()
})

test('F43 a receipt takes less than a second while Vitec hangs and its cache is empty', async () => {
  const folder = await makeFolder()
  const sandbox = await startSandbox()
  const settings = await appSettings(folder.path, sandbox.url)
  const first = await startApp(settings)
  const token = await readPageToken(first.url)
  await first.end()

  for (const on of ['advertising', 'interest'])
    await orderFault(sandbox.url, { match: {}, fault: { kind: 'silent' }, on })
  const second = await startApp(settings)
  const visitor = makeVisitor()
  const answer = await postJson(second.url, bodyOf(visitor, token))

  expect(answer.status).toBe(202)
  expect(await quickestOf(() => postJson(second.url, bodyOf(makeVisitor(), token)))).toBeLessThan(
    1_000,
  )
  const page = await postForm(second.url, {
    ...formOf(visitor, token),
    'email.emailAddress': 'fel',
  })
  expect(page.status).toBe(422)
  expect(await page.text()).toContain(visitor.lastName)

  // The sandbox ends its hanging requests, so that the app can exit.
  await sandbox.stop()
  await second.end()
  await folder.remove()
})
