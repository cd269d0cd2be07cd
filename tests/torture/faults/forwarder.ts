import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** The torture's own connection between one instance and Vitec. */
export type Forwarder = {
  url: string
  /**
   * The forwarder calls this instead of the next response to a delivered interest (K6): Vitec has
   * all of it, and no process learns of it.
   */
  onNextAnswer: (() => void) | null
  /** The forwarder stops listening, and aborts the requests in progress. */
  close(): Promise<void>
  open(): Promise<void>
}

export async function startForwarder(target: { port: number }): Promise<Forwarder> {
  const sockets = new Set<Socket>()
  const server = createServer((near) => join(near))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server.address())
  const forwarder: Forwarder = {
    url: `http://127.0.0.1:${port}`,
    onNextAnswer: null,
    async close() {
      if (!server.listening) return
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
    async open() {
      if (server.listening) return
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
  }

  function join(near: Socket) {
    const far = connect(target.port, '127.0.0.1')
    let isInterest = false
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.resetAndDestroy())
      socket.on('end', () => other.end())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroySoon()
      })
    }
    near.on('data', (chunk) => {
      if (chunk.toString('latin1').startsWith('POST /Interest/')) isInterest = true
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      const strike = isInterest ? forwarder.onNextAnswer : null
      if (!strike) return near.write(chunk)
      forwarder.onNextAnswer = null
      strike()
    })
  }

  return forwarder
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>) {
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address')
  return address.port
}
