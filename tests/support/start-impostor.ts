import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

/**
 * A server in Vitec's place: a TLS server with an untrusted certificate, or one that closes each
 * connection at once.
 */
export type Impostor = { url: string; isTls: boolean; calls: number; stop(): void }

export async function startImpostor(): Promise<Impostor> {
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
  plain.listen(0, '127.0.0.1')
  await once(plain, 'listening')
  const address = plain.address()
  if (typeof address !== 'object' || address === null) throw new Error('expected a port')

  const impostor: Impostor = {
    url: `https://localhost:${address.port}`,
    isTls: true,
    calls: 0,
    stop: () => void plain.close(),
  }

  return impostor
}
