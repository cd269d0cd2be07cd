import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { canariesIn } from '../../support/canaries.ts'
import { eventsOf } from '../../support/events-of.ts'
import { filesIn } from '../../support/files-in.ts'
import { orderFault } from '../../support/ledger.ts'
import { fetchToken, postJson } from '../../support/post-interest.ts'
import { startImpostor } from '../../support/start-impostor.ts'
import { straysIn } from '../../support/strays-in.ts'
import { addressOf, type CanaryApp, OPS_TOKEN, startCanaryApp } from './canary-app.ts'
import { FAULTS, HELD } from './canary-faults.ts'
import { emailOf, IDENTITY_NUMBERS, PERSONAL, personOf } from './canary-person.ts'

const ESTATE = 'OBJ11385_1395932274'
test('T4 T5 a person whose interest meets any fault of Vitec appears only in the mail that carries the interest', async () => {
  test.setTimeout(240_000)
  const canaries = await startCanaryApp(['f4', ...Object.keys(FAULTS)])
  const { sandbox, inbox, hook } = canaries
  // The fault strikes before anything of the body is known: the first request triggers it.
  const beforeRead = { match: {}, fault: { kind: 'resetBeforeRead' }, times: 1 }
  await orderFault(sandbox.url, beforeRead)
  const texts = await sendAndEnd(canaries, ['f4'])
  for (const [name, fault] of Object.entries(FAULTS))
    await orderFault(sandbox.url, { match: { email: emailOf(name) }, fault })
  texts.push(...(await sendAndEnd(canaries, Object.keys(FAULTS))))

  const kinds = () => new Set(hook.posts.map(({ kind }) => kind))
  const hasMail = (name: string) =>
    inbox.mails.some(({ to, replyTo }) => to[0] === addressOf(name) && replyTo === emailOf(name))
  await expect.poll(() => HELD.filter((name) => !hasMail(name)), { timeout: 60_000 }).toEqual([])
  await expect.poll(() => [...kinds()], { timeout: 60_000 }).toContain('uncertain')
  expect([...kinds()]).toEqual(expect.arrayContaining(['held', 'paused']))

  // The canaries reached their destinations: Vitec and the office.
  const ledger = await (await fetch(`${sandbox.url}/sandbox/interests`)).text()
  expect(canariesIn(ledger, PERSONAL).length).toBeGreaterThan(10)
  expect(canariesIn(JSON.stringify(inbox.mails), PERSONAL).length).toBeGreaterThan(10)
  await expectNoLeak(canaries, texts)
})

test('T4 F1 F4 F19 a person whose interest could not be sent appears in no page, log line or alert', async () => {
  test.setTimeout(180_000)
  const impostor = await startImpostor()
  const canaries = await startCanaryApp(['f19', 'f4'], { vitecUrl: impostor.url })
  const texts = await sendAndEnd(canaries, ['f19'])
  const kinds = () => canaries.hook.posts.map(({ kind }) => kind)
  await expect.poll(kinds, { timeout: 60_000 }).toContain('tlsFailed')
  impostor.isTls = false
  texts.push(...(await sendAndEnd(canaries, ['f4'])))
  impostor.stop()

  await expectNoLeak(canaries, texts)
})

/**
 * Sends an interest to each of the offices and waits until its attempt has ended. @returns all
 * responses to the visitor
 */
async function sendAndEnd({ app }: CanaryApp, offices: string[]) {
  const told = await Promise.all(
    offices.map(async (office) => {
      const token = await fetchToken(app.url, { office, estateId: ESTATE })
      const answer = await postJson(app.url, personOf(office, token))
      expect(answer.status, office).toBe(202)
      return { headers: JSON.stringify([...answer.headers]), text: await answer.text() }
    }),
  )
  const receipts = told.map(({ text }): string => JSON.parse(text).receiptId)
  const ended = () => new Set(eventsOf(app, 'deliveryEnded').map(({ receiptId }) => receiptId))
  await expect
    .poll(() => receipts.filter((id) => !ended().has(id)), { timeout: 60_000 })
    .toEqual([])

  return [
    ...told.flatMap(({ headers, text }) => [headers, text]),
    ...(await readAll(app.url, receipts.flatMap(pagesOf))),
  ]
}

function pagesOf(receiptId: string) {
  return [
    ...[`/sv/receipts/${receiptId}`, `/embed/sv/receipts/${receiptId}`],
    `/api/receipts/${receiptId}`,
  ]
}

async function expectNoLeak(
  { app, inbox, hook, folder, secrets, leave }: CanaryApp,
  texts: string[],
) {
  const paths = ['/sv', `/sv/ekbacken/${ESTATE}`, '/api/ops/status', '/api/ops/metrics']
  texts.push(...(await readAll(app.url, paths)))
  const isInterest = ({ replyTo }: { replyTo?: string }) => replyTo !== undefined
  const letters = inbox.mails.filter(isInterest)
  const alerts = inbox.mails.filter((mail) => !isInterest(mail))
  const stored = () => filesIn(folder).filter((file) => file.includes('intresse.db'))
  const running = stored().map((file) => readFileSync(file))
  await app.end()

  const words = [...secrets, ...PERSONAL]
  for (const text of texts) expect(canariesIn(text, words)).toEqual([])
  expect(canariesIn(app.output(), words)).toEqual([])
  expect(straysIn(app)).toEqual([])
  expect(canariesIn(JSON.stringify([alerts, hook.posts]), words)).toEqual([])
  expect(canariesIn(JSON.stringify(letters), [...secrets, ...IDENTITY_NUMBERS])).toEqual([])
  for (const file of [...running, ...stored().map((path) => readFileSync(path))])
    expect(canariesIn(file, words)).toEqual([])
  await leave()
}

/** The content of these addresses: pages, and pages as Next's script requests them. */
function readAll(appUrl: string, paths: string[]) {
  const authorization = `Bearer ${OPS_TOKEN}`
  const asked = paths.flatMap((path): [string, Record<string, string>][] =>
    path.startsWith('/api/ops')
      ? [[path, { authorization }]]
      : [
          [path, {}],
          [path, { rsc: '1' }],
        ],
  )

  return Promise.all(
    asked.map(async ([path, headers]) => (await fetch(appUrl + path, { headers })).text()),
  )
}
