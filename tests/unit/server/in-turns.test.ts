import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'

import { expect, test } from 'playwright/test'

import { inTurns } from '#lib/server/slow-clients.mjs'

function requestFrom(address: string, url: string) {
  const request = new IncomingMessage(new Socket())
  request.headers['x-forwarded-for'] = address
  request.url = url

  return request
}

function startServer(trustedHops = 1) {
  const begun: string[] = []
  const listener = inTurns(({ url = '' }) => begun.push(url), trustedHops)
  const ask = (address: string, url: string) => {
    const request = requestFrom(address, url)
    listener(request, new ServerResponse(request))
  }

  return { begun, ask }
}

test('a few requests begin in each turn of the event loop, and one in a crowd', async () => {
  const { begun, ask } = startServer()
  for (let count = 0; count < 40; count += 1) ask('198.51.100.7', `/${count}`)
  expect(begun).toEqual([])

  for (const many of [1, 2, 3, 4, 5, 6, 7, 8, 12, 16]) {
    await nextTurn()
    expect(begun).toHaveLength(many)
  }
  while (begun.length < 40) await nextTurn()
  await nextTurn()
  ask('198.51.100.7', '/later')
  await nextTurn()
  expect(begun.at(-1)).toBe('/later')
})

test('a visitor waits for one request of a network, however many it has sent', async () => {
  const { begun, ask } = startServer()
  for (let count = 0; count < 500; count += 1) ask(`2001:db8:77:${count}::1`, `/flood/${count}`)
  ask('203.0.113.4', '/visitor')

  await nextTurn()
  await nextTurn()
  expect(begun).toEqual(['/flood/0', '/visitor'])
  while (begun.length < 501) await nextTurn()
  expect(begun.slice(2)).toEqual(Array.from({ length: 499 }, (_, at) => `/flood/${at + 1}`))
})

test('an address that no trusted proxy wrote makes no line of its own', async () => {
  const { begun, ask } = startServer(0)
  ask('203.0.113.1', '/1')
  ask('203.0.113.1', '/2')
  ask('203.0.113.2', '/3')

  while (begun.length < 3) await nextTurn()
  expect(begun).toEqual(['/1', '/2', '/3'])
})
