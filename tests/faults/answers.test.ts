import { unsealText } from '#lib/outbox/privacy/seal.ts'

import { startSandbox } from '../sandbox/sandbox.ts'
import { expect, test } from '../support/flavours/store-test.ts'
import { ledgerOf } from '../support/ledger.ts'
import { change } from '../support/stores/entries.ts'
import { attemptAgain, attemptsOf, attemptWith, notesOf } from './attempts.ts'

test.use({ vitec: 'sandbox' })

const SOON = { state: 'waiting', outcome: 'postponed' }
const UNCERTAIN = { state: 'uncertain', outcome: 'uncertain', wait: 120 }
/** A timeout long enough for the app to send a request on a busy machine too. */
const PATIENCE_MS = 2_000
const DELIVERED = { state: 'delivered', outcome: 'delivered', wait: null }

/** The first wait of the schedule and its spread. */
function expectFirstWait(wait: number | null) {
  expect(wait).toBeGreaterThanOrEqual(8)
  expect(wait).toBeLessThanOrEqual(12)
}

test('F1 Vitec down: the interest is not sent, and is retried by the schedule, unmarked', async ({
  sandbox,
  email,
}) => {
  await sandbox.stop()
  const down = await attemptWith(sandbox, email, null)
  const back = await startSandbox({ port: sandbox.port })

  expect(down).toMatchObject({ ...SOON, reason: 'unreachable' })
  expectFirstWait(down.wait)
  await change(down.receiptId, 'next_attempt_at = accepted_at')
  expect(await attemptAgain(down.receiptId)).toMatchObject(DELIVERED)
  expect(await notesOf(back, email)).not.toContainEqual(expect.stringContaining('dublett'))

  // Later tests in this process need the sandbox.
  sandbox.stop = back.stop
})

test('F2 Vitec slow: the interest is delivered once', async ({ sandbox, email }) => {
  expect(await attemptWith(sandbox, email, { kind: 'slow', ms: 1_500 })).toMatchObject(DELIVERED)
  expect(await ledgerOf(sandbox.url, email)).toHaveLength(1)
})

test('F3 Vitec takes the request and never responds: uncertain, retried after two minutes and marked', async ({
  sandbox,
  email,
}) => {
  const silent = await attemptWith(sandbox, email, { kind: 'silent' }, { timeoutMs: PATIENCE_MS })
  expect(silent).toMatchObject({ ...UNCERTAIN, reason: 'timedOut' })

  const again = { timeoutMs: PATIENCE_MS, now: new Date(Date.now() + 121_000) }
  expect(await attemptAgain(silent.receiptId, again)).toMatchObject(UNCERTAIN)
  const last = { timeoutMs: PATIENCE_MS, now: new Date(Date.now() + 242_000) }
  expect(await attemptAgain(silent.receiptId, last)).toMatchObject({ state: 'held', wait: null })

  const [first, ...marked] = await notesOf(sandbox, email)
  expect(first).not.toContain('dublett')
  expect(marked).toHaveLength(2)
  for (const note of marked) expect(note).toMatch(/^Möjlig dublett av Ref [0-9A-Z]{4}-[0-9A-Z]{4}/)
})

test('F5 a connection lost after the request was read: uncertain', async ({ sandbox, email }) => {
  expect(await attemptWith(sandbox, email, { kind: 'resetAfterRead' })).toMatchObject({
    ...UNCERTAIN,
    reason: 'connectionLost',
  })
})

test('F6 a connection lost in the body of a 2xx: delivered, for the status decides', async ({
  sandbox,
  email,
}) => {
  expect(await attemptWith(sandbox, email, { kind: 'cutInAnswer' })).toMatchObject(DELIVERED)
})

test('F7 a body of a 2xx that stalls: delivered, without a wait for the rest', async ({
  sandbox,
  email,
}) => {
  const began = performance.now()

  expect(await attemptWith(sandbox, email, { kind: 'stallInAnswer' })).toMatchObject(DELIVERED)
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('F8 a response that is not HTTP: uncertain, for bytes were sent', async ({
  sandbox,
  email,
}) => {
  expect(await attemptWith(sandbox, email, { kind: 'garbage' })).toMatchObject({
    ...UNCERTAIN,
    reason: 'connectionLost',
  })
})

for (const status of [500, 507, 520]) {
  test(`F9 a ${status}: retried by the schedule and marked, for Vitec may have stored it`, async ({
    sandbox,
    email,
  }) => {
    const failed = await attemptWith(sandbox, email, { kind: 'status', status })
    expect(failed).toMatchObject({ ...SOON, reason: 'vitecFailed', status })
    expectFirstWait(failed.wait)

    await change(failed.receiptId, 'next_attempt_at = accepted_at')
    await attemptAgain(failed.receiptId)
    expect((await notesOf(sandbox, email))[1]).toContain('Möjlig dublett')
  })
}

for (const status of [502, 503]) {
  test(`F10 a ${status}: retried by the schedule`, async ({ sandbox, email }) => {
    const failed = await attemptWith(sandbox, email, { kind: 'status', status })

    expect(failed).toMatchObject({ ...SOON, status })
    expectFirstWait(failed.wait)
  })
}

test('F11 a 504: uncertain, for the server behind the gateway may have stored it', async ({
  sandbox,
  email,
}) => {
  expect(await attemptWith(sandbox, email, { kind: 'status', status: 504 })).toMatchObject({
    ...UNCERTAIN,
    reason: 'gatewayTimedOut',
  })
})

test('F15 an estate unknown to Vitec: retried twice within the hour, then held', async ({
  sandbox,
  email,
}) => {
  const gone = await attemptWith(sandbox, email, { kind: 'status', status: 404 })
  expect(gone).toMatchObject({ state: 'waiting', reason: 'estateGone', wait: 1_500 })

  const now = (minutes: number) => new Date(Date.now() + minutes * 60_000)
  expect(await attemptAgain(gone.receiptId, { now: now(26) })).toMatchObject({ state: 'waiting' })
  expect(await attemptAgain(gone.receiptId, { now: now(52) })).toMatchObject({ state: 'held' })
  expect(await ledgerOf(sandbox.url, email)).toHaveLength(3)
})

const WORDS = 'Postort måste vara mellan 0 och 25 tecken'

for (const shape of ['a', 'b', 'c', 'd', 'e', 'eList', 'f']) {
  test(`F16 a 400 in shape ${shape}: held with the field, Vitec’s words sealed`, async ({
    sandbox,
    email,
  }) => {
    const { receiptId, ...refused } = await attemptWith(sandbox, email, { kind: 'refuse', shape })
    const [attempt] = await attemptsOf(receiptId)

    expect(refused).toMatchObject({ state: 'held', outcome: 'refused', reason: 'interestRefused' })
    if (shape !== 'f') expect(attempt?.refused_fields).toBe('address.city')
    expect(JSON.stringify(attempt)).not.toContain('Postort')
    const whose = { receiptId, office: 'ekbacken' }
    expect(await unsealText(String(attempt?.sealed_answer), whose)).toContain(WORDS)
  })
}

test('F17 a response of 100 MB, or a page of HTML: its status counts, and only its beginning is read', async ({
  sandbox,
  email,
}) => {
  // The first response of all may take more memory, which must not count here.
  const other = `html.${email}`
  expect(await attemptWith(sandbox, other, { kind: 'html' })).toMatchObject(DELIVERED)

  const before = process.memoryUsage().rss
  const huge = await attemptWith(sandbox, email, { kind: 'huge', status: 400 })
  expect(huge).toMatchObject({ state: 'held', reason: 'interestRefused' })
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('F18 a redirect: a failure, and not followed', async ({ sandbox, email }) => {
  const fault = { kind: 'redirect', to: `${sandbox.url}/Interest/SendInterestAndContactOnEstate` }

  expect(await attemptWith(sandbox, email, fault)).toMatchObject({ ...SOON, reason: 'redirected' })
  expect(await ledgerOf(sandbox.url, email)).toHaveLength(1)
})
