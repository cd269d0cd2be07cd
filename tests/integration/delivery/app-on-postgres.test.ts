import { startSandbox } from '../../sandbox/sandbox.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { ledgerOf, orderFault } from '../../support/ledger.ts'
import { bodyOf, fetchToken, postJson } from '../../support/post-interest.ts'
import { startOwnPostgres } from '../../support/postgres/start-postgres.ts'
import { appSettings, makeFolder, startApp } from '../../support/start-app.ts'
import { makeVisitor } from '../../support/visitor.ts'

async function openTown() {
  const [folder, sandbox, postgres] = await Promise.all([
    makeFolder(),
    startSandbox(),
    startOwnPostgres(),
  ])
  const settings = {
    ...(await appSettings(folder.path, sandbox.url)),
    DATABASE_URL: await postgres.createDatabase(),
  }

  return {
    sandbox,
    postgres,
    settings,
    /** The same app on another port, with the same store and the same keys. */
    async anotherDoor() {
      const { PORT, PUBLIC_URL } = await appSettings(folder.path, sandbox.url)
      return { ...settings, PORT, PUBLIC_URL }
    },
    async close() {
      await Promise.all([sandbox.stop(), postgres.remove(), folder.remove()])
    },
  }
}

async function send(appUrl: string, visitor = makeVisitor()) {
  const answer = await postJson(appUrl, bodyOf(visitor, await fetchToken(appUrl)))

  return { visitor, status: answer.status, receiptId: (await answer.json()).receiptId }
}

async function stateOf(appUrl: string, receiptId: string) {
  const { state } = await (await fetch(`${appUrl}/api/receipts/${receiptId}`)).json()

  return state
}

test('an app on PostgreSQL delivers an interest, and its receipt survives a killed server', async () => {
  const town = await openTown()
  const app = await startApp(town.settings)
  const { visitor, status, receiptId } = await send(app.url)
  expect(status).toBe(202)
  await expect.poll(() => stateOf(app.url, receiptId)).toBe('delivered')
  expect(await ledgerOf(town.sandbox.url, visitor.email)).toHaveLength(1)

  const token = await fetchToken(app.url)
  await town.postgres.stop('kill')
  const refused = await postJson(app.url, bodyOf(makeVisitor(), token))
  const [ready, alive] = [await fetch(`${app.url}/readyz`), await fetch(`${app.url}/livez`)]
  expect([refused.status, ready.status, alive.status]).toEqual([503, 503, 200])
  await town.postgres.start()
  await expect.poll(async () => (await fetch(`${app.url}/readyz`)).status).toBe(200)

  expect(await stateOf(app.url, receiptId)).toBe('delivered')
  const next = await send(app.url)
  await expect.poll(() => stateOf(app.url, next.receiptId)).toBe('delivered')

  await app.end()
  await town.close()
})

test('two apps on one PostgreSQL deliver each interest once, and one completes an interest of the other', async () => {
  test.setTimeout(180_000)
  const town = await openTown()
  const [one, other] = await Promise.all([
    startApp(town.settings),
    startApp(await town.anotherDoor()),
  ])
  const sent = await Promise.all(
    Array.from({ length: 12 }, (_, at) => send(at % 2 ? one.url : other.url)),
  )
  for (const { visitor, receiptId } of sent) {
    await expect.poll(() => stateOf(one.url, receiptId)).toBe('delivered')
    expect(await ledgerOf(town.sandbox.url, visitor.email)).toHaveLength(1)
  }

  // The Retry-After is long enough to see the interest waiting, so that the kill falls between two
  // attempts and not into one.
  const left = makeVisitor()
  await orderFault(town.sandbox.url, {
    match: { email: left.email },
    fault: { kind: 'status', status: 503, retryAfter: '10' },
    times: 1,
  })
  const { receiptId } = await send(one.url, left)
  await expect.poll(() => ledgerOf(town.sandbox.url, left.email)).toHaveLength(1)
  await expect.poll(() => stateOf(other.url, receiptId)).toBe('waiting')
  await one.end('SIGKILL')
  await expect.poll(() => stateOf(other.url, receiptId), { timeout: 60_000 }).toBe('delivered')
  expect(await ledgerOf(town.sandbox.url, left.email)).toHaveLength(2)

  await other.end()
  await town.close()
})
