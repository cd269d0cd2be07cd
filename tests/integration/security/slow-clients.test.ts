import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { countEvents, expectLogged } from '../../support/events-of.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import { bodyOf, fetchToken, formOf, postJson } from '../../support/post-interest.ts'
import { head, openSocket } from '../../support/raw-request.ts'
import { makeVisitor, VILLA } from '../../support/visitor.ts'

const CLOSED_MS_MAX = 15_000
const CROWD = 500

const POST = ['host: a', 'content-type: application/json', 'content-length: 1000']

/**
 * The bytes that a client sends at first, and those it goes on with, a little each second. A body
 * that drips times out before its connection does.
 */
const SLOW: [what: string, first: string, more: string, code: string][] = [
  ['says nothing at all', '', '', 'requestTooSlow'],
  ['never ends its first line', 'POST /api/in', 'x', 'requestTooSlow'],
  [
    'sends a header each second',
    head('POST /api/interests', 'host: a').slice(0, -2),
    'x: 1\r\n',
    'requestTooSlow',
  ],
  [
    'sends a byte of its body each second',
    head('POST /api/interests', ...POST),
    'x',
    'bodyUnreadable',
  ],
  ['sends none of its body', head('POST /api/interests', ...POST), '', 'bodyUnreadable'],
  [
    'sends a chunk each second',
    head('POST /api/interests', ...POST.slice(0, 2), 'transfer-encoding: chunked'),
    '1\r\nx\r\n',
    'bodyUnreadable',
  ],
]

test('T25 a connection that is slow, in any of these ways, is closed within fifteen seconds', async ({
  app,
  lines,
}) => {
  // All clients run at once: each takes as long as it may.
  const lasted = await Promise.all(
    SLOW.map(([, first, more]) => dripUntilClosed(openSocket(app.url), first, more)),
  )

  for (const [at, [what]] of SLOW.entries()) {
    expect(lasted[at], what).toBeLessThan(CLOSED_MS_MAX)
    expect(lasted[at], what).toBeGreaterThan(5_000)
  }
  for (const [code, ways] of Map.groupBy(SLOW, ([, , , each]) => each))
    await expectLogged(lines, 'requestRefused', code, ways.length)
})

test('T25 five hundred slow connections do not delay an interest', async ({ app }) => {
  const sockets = Array.from({ length: CROWD }, (_, at) => {
    const socket = openSocket(app.url)
    socket.on('error', () => {})
    const [, first = ''] = SLOW[at % SLOW.length] ?? []
    socket.write(first)
    return socket
  })
  await wait(1_000)
  const times = []
  for (let at = 0; at < 50; at += 1) {
    const body = bodyOf(makeVisitor(), await fetchToken(app.url))
    const began = performance.now()
    expect((await postJson(app.url, body)).status).toBe(202)
    times.push(performance.now() - began)
  }
  for (const socket of sockets) socket.destroy()

  const [p95 = 0] = times.toSorted((one, other) => other - one).slice(2)
  expect(p95).toBeLessThan(1_000)
})

const VILLAS_FRAME = `/embed/sv/${VILLA.office}/${VILLA.estateId}`
const HONEST = 21
const DRIPPING = 520

for (const door of ['/api/interests', VILLAS_FRAME]) {
  test(`S2 ${DRIPPING} slow connections at ${door} keep no honest post from the API or the frame`, async ({
    app,
  }) => {
    const tokens = await Promise.all(Array.from({ length: 2 * HONEST }, () => fetchToken(app.url)))
    const sockets = await Promise.all(Array.from({ length: DRIPPING }, () => drip(app.url, door)))

    const answers = await Promise.all(
      tokens.map((token, at) =>
        at % 2 === 0
          ? postJson(app.url, bodyOf(makeVisitor(), token))
          : fetch(app.url + VILLAS_FRAME, {
              method: 'POST',
              redirect: 'manual',
              body: new URLSearchParams(formOf(makeVisitor(), token)),
            }),
      ),
    )
    for (const socket of sockets) socket.destroy()

    expect(answers.map(({ status }) => status)).toEqual(
      tokens.map((_, at) => (at % 2 === 0 ? 202 : 303)),
    )
  })
}

/**
 * A post that has sent one byte of its body, and no more. The server has begun to read: it has sent
 * `100 Continue`.
 */
async function drip(appUrl: string, door: string) {
  const socket = openSocket(appUrl)
  socket.on('error', () => {})
  socket.write(
    head(
      `POST ${door}`,
      'host: a',
      'content-type: application/x-www-form-urlencoded',
      'content-length: 100',
      'expect: 100-continue',
    ),
  )
  await once(socket, 'data')
  socket.write('a')

  return socket
}

/** The number of pages exceeds all the buffers between the app and a client. */
const PAGES = 400
const UNREAD_MS_MAX = 120_000

test('S8 a client that never reads its responses is disconnected, and the log records it', async ({
  app,
  lines,
}) => {
  const socket = openSocket(app.url)
  socket.on('error', () => {})
  socket.pause()
  const page = `/sv/${VILLA.office}/${VILLA.estateId}`
  socket.write(head(`GET ${page}`, 'host: a').repeat(PAGES))

  await expect
    .poll(() => countEvents(lines, 'requestRefused', 'answerUnread'), { timeout: UNREAD_MS_MAX })
    .toBe(1)
  socket.destroy()
})

async function dripUntilClosed(socket: Socket, first: string, more: string) {
  const began = performance.now()
  let isClosed = false
  socket.on('error', () => {})
  socket.resume()
  const closed = new Promise<void>((resolve) =>
    socket.once('close', () => {
      isClosed = true
      resolve()
    }),
  )
  if (first) socket.write(first)
  while (!isClosed && performance.now() - began < 2 * CLOSED_MS_MAX) {
    await Promise.race([closed, wait(1_000)])
    if (more && socket.writable) socket.write(more)
  }
  socket.destroy()

  return performance.now() - began
}
