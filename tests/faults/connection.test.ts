import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

import type { AddressInfo } from 'node:net'

import { test as base } from '../integration/store-test.ts'
import { attemptWith, expect } from './fault-test.ts'

/** What stands where Vitec should: a TLS server nobody vouches for, or one that hangs up as soon as it is called. */
type Impostor = { isTls: boolean; calls: number }

const test = base.extend<object, { impostor: Impostor }>({
  impostor: [{ isTls: true, calls: 0 }, { scope: 'worker' }],
  vitecUrl: [
    async ({ impostor }, use) => {
      const plain = createServer((socket) => {
        impostor.calls += 1
        socket.on('error', () => {})
        if (impostor.isTls) secure.emit('connection', socket)
        else socket.resetAndDestroy()
      })
      const secure = createTlsServer({
        key: readFileSync('tests/fixtures/tls/self-signed-key.pem'),
        cert: readFileSync('tests/fixtures/tls/self-signed-cert.pem'),
      })
      secure.on('tlsClientError', () => {})
      await use(`https://localhost:${await portOf(plain)}`)
      plain.close()
    },
    { scope: 'worker' },
  ],
})

async function portOf(server: Server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address: AddressInfo | string | null = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('expected a port')

  return address.port
}

test('F19 a certificate nobody vouches for: nothing was sent, and it has a name of its own', async ({
  impostor,
}) => {
  impostor.isTls = true

  expect(await attemptWith(null, 'tls@exempel.example', null)).toMatchObject({
    state: 'waiting',
    reason: 'tlsFailed',
  })
  expect(impostor.calls).toBeGreaterThan(0)
})

test('F4 a line that is reset before the request can leave: surely not delivered, tried again unmarked', async ({
  impostor,
}) => {
  impostor.isTls = false

  expect(await attemptWith(null, 'reset@exempel.example', null)).toMatchObject({
    state: 'waiting',
    reason: 'unreachable',
  })
})
