import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { answerRequest } from './answer-request.ts'
import { sendAnswer } from './http/answer.ts'
import { type Memory, openMemory } from './store/memory.ts'

export type Sandbox = { url: string; port: number; stop(): Promise<void> }

/** A pretend Vitec with a memory of its own; port 0 takes any free one. */
export async function startSandbox({ port = 0, host = '127.0.0.1' } = {}): Promise<Sandbox> {
  const memory = openMemory()
  const server = createServer((request, response) => serve(request, response, memory))
  server.listen(port, host)
  await once(server, 'listening')

  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address')

  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    async stop() {
      if (!server.listening) return
      memory.closing.abort()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, memory: Memory) {
  // A client that leaves, or that a fault disconnects, is no error of the sandbox.
  request.on('error', () => {})
  response.on('error', () => {})
  try {
    await answerRequest(request, response, memory)
  } catch (error) {
    if (memory.closing.signal.aborted) return
    console.error(error)
    if (!response.headersSent) sendAnswer(response, { status: 500 })
  }
}
