import { setTimeout as wait } from 'node:timers/promises'

import { Pool } from 'undici'

import { eventsOf, expectLogged } from '../support/events-of.ts'
import { expect, test } from '../support/flavours/app-test.ts'
import { ledgerOf } from '../support/ledger.ts'
import { bodyOf, fetchToken, postJson, readPageToken } from '../support/post-interest.ts'
import { makeVisitor, VILLA } from '../support/visitor.ts'

/** 5,000 a minute, for as long as the measurement takes. */
const SPAM_PER_SECOND = 5_000 / 60
const SECONDS = 20
/** Robots behind ten addresses. */
const ROBOTS = 10
const HONEST = 16
const HUMAN_MS = 2_500
const P95_MS_MAX = 1_000

test.use({ hops: '1' })

test('T30 five thousand spam posts a minute delay no honest visitor, and reach no broker', async ({
  small: { app, sandbox },
}) => {
  test.setTimeout(180_000)
  const pageToken = await readPageToken(app.url)
  const spam = startSpam(app.url, pageToken)
  const visitors = Array.from({ length: HONEST }, makeVisitor)
  const visits = visitors.map(async (visitor, at) => {
    await wait(1_000 + (at * (SECONDS - 5) * 1_000) / HONEST)
    const token = await fetchToken(app.url)
    await wait(HUMAN_MS)
    const began = performance.now()
    const answer = await postJson(app.url, bodyOf(visitor, token), {
      'x-forwarded-for': `203.0.113.${at}`,
    })

    return { status: answer.status, ms: performance.now() - began, ...(await answer.json()) }
  })
  const received = await Promise.all(visits)
  const { sent, refused } = await spam.end()

  expect(received.map(({ status, state }) => [status, state])).toEqual(
    received.map(() => [202, 'waiting']),
  )
  const [p95 = 0] = received
    .map(({ ms }) => ms)
    .toSorted((one, other) => other - one)
    .slice(1)
  expect(p95).toBeLessThan(P95_MS_MAX)
  expect(sent).toBeGreaterThan(SPAM_PER_SECOND * SECONDS * 0.5)
  // No post was dropped: each post is either refused, or stored and visible.
  await expectLogged(app, 'limitHit', 'address')
  await expect.poll(() => eventsOf(app, 'interestQuarantined').length).toBe(sent - refused)
  for (const { email } of visitors)
    await expect.poll(() => ledgerOf(sandbox.url, email), { timeout: 60_000 }).toHaveLength(1)
  const ledger = await (await fetch(`${sandbox.url}/sandbox/interests`)).text()
  expect(ledger).not.toContain('spam.example')
})

/** Each robot posts a text full of links, with the page’s token, as fast as its share is. */
function startSpam(appUrl: string, token: string) {
  const pool = new Pool(appUrl, { connections: 32 })
  const posts: Promise<number>[] = []
  let isOver = false

  async function post(at: number) {
    const note = `Nr ${at} ${'https://spam.example/x '.repeat(4)}`
    const answer = await pool.request({
      method: 'POST',
      path: '/api/interests',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `198.51.100.${at % ROBOTS}`,
      },
      body: JSON.stringify({ ...bodyOf(makeVisitor(), token, VILLA), interestNote: note }),
    })
    await answer.body.dump()

    return answer.statusCode
  }

  async function run() {
    const began = performance.now()
    while (!isOver && performance.now() - began < SECONDS * 1_000) {
      const due = ((performance.now() - began) / 1_000) * SPAM_PER_SECOND
      while (posts.length < due) posts.push(post(posts.length))
      await wait(20)
    }
  }
  const running = run()

  return {
    async end() {
      await running
      isOver = true
      const statuses = await Promise.all(posts)
      await pool.close()
      expect(new Set(statuses).difference(new Set([202, 429])).size).toBe(0)

      return { sent: statuses.length, refused: statuses.filter((status) => status === 429).length }
    },
  }
}
