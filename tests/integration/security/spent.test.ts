import { expect, test } from '../../support/flavours/app-test.ts'
import type { SmallApp } from '../../support/flavours/start-own-app.ts'
import { ledgerOf } from '../../support/ledger.ts'
import {
  bodyOf,
  fetchToken,
  formOf,
  postForm,
  postJson,
  readPageToken,
} from '../../support/post-interest.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

const SODERPORT = { office: 'soderport', estateId: 'OBJ22417_2223300915' }
const ADDRESS = { streetAddress: 'Storgatan 1', zipCode: '753 31', city: 'Uppsala' }
const ATTACKER = { 'x-forwarded-for': '198.51.100.7' }

test.use({ hops: '1' })

test('S1 one body with 36 tokens is one delivery, and uses up neither its office’s nor its estate’s limit', async ({
  small,
}) => {
  const { app } = small
  const attacker = makeVisitor()
  const tokens = await Promise.all(Array.from({ length: 36 }, () => fetchToken(app.url)))
  const posts = tokens.flatMap((token) => Array.from({ length: 20 }, () => token))
  const answers = []
  for (const [at, token] of posts.entries())
    answers.push(
      await postJson(app.url, bodyOf(attacker, token), {
        'x-forwarded-for': `198.51.100.${at % 200}`,
      }),
    )

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
  for (const home of [VILLA, SODERPORT]) expect(await honest(small, home)).toBe('202 waiting')
  await expect.poll(() => ledgerOf(small.sandbox.url, attacker.email)).toHaveLength(1)
})

test('S1 endless posts with a filled honeypot cost the visitors of no office anything', async ({
  small,
}) => {
  test.setTimeout(240_000)
  const { app } = small
  const body = { ...bodyOf(makeVisitor(), await readPageToken(app.url)), website: 'x' }
  const statuses = new Map<number, number>()
  for (let round = 0; round < 52; round += 1)
    for (const { status } of await Promise.all(
      Array.from({ length: 25 }, (_, at) =>
        postJson(app.url, body, { 'x-forwarded-for': `198.51.${round}.${at}` }),
      ),
    ))
      statuses.set(status, (statuses.get(status) ?? 0) + 1)

  // The app stores as many as a person may look through, and then asks the sender to wait.
  expect(statuses.get(202)).toBe(1_000)
  expect(statuses.get(429)).toBe(300)
  for (const home of [VILLA, SODERPORT]) expect(await honest(small, home)).toBe('202 waiting')
})

test('S1 a rush of posts from one /48 is quarantined, and its neighbours are not', async ({
  small,
}) => {
  test.setTimeout(240_000)
  const { app } = small
  const token = await readPageToken(app.url)
  const states = new Map<string, number>()
  for (let at = 0; at < 700; at += 1) {
    const answer = await postJson(app.url, bodyOf(makeVisitor(), token), {
      'x-forwarded-for': `2001:db8:77:${at.toString(16)}::1`,
    })
    const { state, code } = await answer.json()
    states.set(state ?? code, (states.get(state ?? code) ?? 0) + 1)
  }

  expect(states.get('waiting')).toBeLessThanOrEqual(100)
  expect(states.get('quarantined')).toBeGreaterThanOrEqual(600)
  expect(await honest(small, VILLA)).toBe('202 waiting')
  expect(await honest(small, VILLA, '2001:db8:78::1')).toBe('202 waiting')
})

test('S3 a sender of another’s words learns nothing of that interest and withdraws nothing of it', async ({
  small,
}) => {
  const { app, sandbox } = small
  const visitor = makeVisitor()
  const pageToken = await readPageToken(app.url)
  const ownToken = await fetchToken(app.url)
  await sandbox.stop()
  const first = await (await postJson(app.url, bodyOf(visitor, pageToken))).json()

  for (const token of [pageToken, ownToken]) {
    const answer = await postJson(app.url, bodyOf(visitor, token), ATTACKER)
    const guess = await answer.json()
    expect(answer.status).toBe(202)
    expect(Object.keys(guess)).toEqual(Object.keys(first))
    expect(guess.state).toBe('waiting')
    expect(guess.receiptId).not.toBe(first.receiptId)
    expect(guess.reference).not.toBe(first.reference)
    const withdrawal = await fetch(`${app.url}/api/receipts/${guess.receiptId}/withdraw`, {
      method: 'POST',
      redirect: 'manual',
    })
    expect(withdrawal.status).toBe(303)
    expect(await stateOf(app.url, guess.receiptId)).toBe('withdrawn')
  }
  expect(await stateOf(app.url, first.receiptId)).toBe('waiting')
})

test('S3 a post with a filled honeypot sent first, and withdrawn, does not stop an honest one', async ({
  small,
}) => {
  const { app, sandbox } = small
  const visitor = makeVisitor()
  const token = await readPageToken(app.url)
  const trapped = await postForm(app.url, { ...formOf(visitor, token), website: 'x' }, ATTACKER)
  const honestPost = await postForm(app.url, formOf(visitor, token))
  const receipt = trapped.headers.get('location')?.split('/').at(-1)
  await fetch(`${app.url}/api/receipts/${receipt}/withdraw`, { method: 'POST' })

  expect(honestPost.headers.get('location')).not.toBe(trapped.headers.get('location'))
  await expect.poll(() => ledgerOf(sandbox.url, visitor.email)).toHaveLength(1)
})

async function honest({ app }: SmallApp, home: typeof VILLA | typeof SODERPORT, from?: string) {
  const token = await readPageToken(app.url, home)
  const body = {
    ...bodyOf(makeVisitor(), token, home),
    ...(home === SODERPORT && { address: ADDRESS }),
  }
  const answer = await postJson(app.url, body, { 'x-forwarded-for': from ?? '203.0.113.9' })
  const { state } = await answer.json()

  return `${answer.status} ${state}`
}

async function stateOf(appUrl: string, receiptId: string) {
  const { state } = await (await fetch(`${appUrl}/api/receipts/${receiptId}`)).json()

  return state
}
