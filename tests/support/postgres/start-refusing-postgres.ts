import { once } from 'node:events'
import { createServer } from 'node:net'

const SSL_REQUEST = 80_877_103

export type Refusal = { code: string; message: string }

export type RefusingPostgres = {
  address: string
  /** The parameters of each connection attempt. */
  startups: Record<string, string>[]
  stop(): void
}

/**
 * A server that speaks PostgreSQL's protocol as far as its refusal:
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export async function startRefusingPostgres(
  refusalOf: (parameters: Record<string, string>) => Refusal,
): Promise<RefusingPostgres> {
  const startups: Record<string, string>[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (packet: Buffer) => {
      if (packet.readInt32BE(4) === SSL_REQUEST) return socket.write('N')
      const parameters = parametersIn(packet)
      startups.push(parameters)
      return socket.end(errorResponse(refusalOf(parameters)))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('expected a port')

  return {
    address: `postgres://intresse:kanarie7f3a@127.0.0.1:${address.port}/intresse`,
    startups,
    stop: () => void server.close(),
  }
}

// The packet holds the length, the version, then names and values, each ended by a zero.
function parametersIn(packet: Buffer) {
  const words = packet.subarray(8).toString().split('\0')
  const pairs = words.flatMap((name, at) => (at % 2 === 0 && name ? [[name, words[at + 1]]] : []))

  return Object.fromEntries(pairs)
}

function errorResponse({ code, message }: Refusal) {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)

  return Buffer.concat([head, fields])
}
