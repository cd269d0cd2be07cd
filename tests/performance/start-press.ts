import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { press } from './pressed.ts'

/**
 * A stand-in for a proxy that compresses responses with brotli and caches them: both apps are
 * measured behind the same one.
 */
export async function startPress(behind: string) {
  const pressed = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    try {
      await pass(request, response)
    } catch {
      response.writeHead(502).end()
    }
  })

  async function pass(request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '/'
    // The app chooses a picture's format by this header.
    const accept = request.headers.accept ?? '*/*'
    const answer = await fetch(new URL(path, behind), { redirect: 'manual', headers: { accept } })
    const body = Buffer.from(await answer.arrayBuffer())
    const small = pressed.get(path + accept) ?? press(body)
    pressed.set(path + accept, small)
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
      'cache-control': answer.headers.get('cache-control') ?? 'no-store',
      'content-encoding': 'br',
      'content-length': small.length,
    })
    response.end(small)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
