import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { expectTold } from '../house/events-of.ts'
import { expect, makeVisitor, test } from '../house/house-test.ts'
import { bodyOf, fetchToken, postJson } from '../house/post-interest.ts'
import { head, openSocket } from '../house/raw-request.ts'

const CLOSED_MS_MAX = 15_000
const CROWD = 500

const POST = ['host: a', 'content-type: application/json', 'content-length: 1000']

/** What somebody sends at first, and what they go on with, a little each second. A body that drips is given up before its line is. */
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

test('T25 whoever is slow, in any of these ways, is closed within fifteen seconds', async ({
  house,
  lines,
}) => {
  // All at once: each takes as long as it may.
  const lasted = await Promise.all(
    SLOW.map(([, first, more]) => dripUntilClosed(openSocket(house.url), first, more)),
  )

  for (const [at, [what]] of SLOW.entries()) {
    expect(lasted[at], what).toBeLessThan(CLOSED_MS_MAX)
    expect(lasted[at], what).toBeGreaterThan(5_000)
  }
  for (const [code, ways] of Map.groupBy(SLOW, ([, , , each]) => each))
    await expectTold(lines, 'requestRefused', code, ways.length)
})

test('T25 five hundred slow lines keep nobody from the door', async ({ house }) => {
  const sockets = Array.from({ length: CROWD }, (_, at) => {
    const socket = openSocket(house.url)
    socket.on('error', () => {})
    const [, first = ''] = SLOW[at % SLOW.length] ?? []
    socket.write(first)
    return socket
  })
  await wait(1_000)
  const times = []
  for (let at = 0; at < 50; at += 1) {
    const body = bodyOf(makeVisitor(), await fetchToken(house.url))
    const began = performance.now()
    expect((await postJson(house.url, body)).status).toBe(202)
    times.push(performance.now() - began)
  }
  for (const socket of sockets) socket.destroy()

  const [p95 = 0] = times.toSorted((one, other) => other - one).slice(2)
  expect(p95).toBeLessThan(1_000)
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
