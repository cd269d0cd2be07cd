import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

type Json = Record<string, unknown>
type Change = (estate: Json) => Json

export type VitecFront = {
  url: string
  /** The path of every read so far, in lower case. */
  reads: string[]
  /** The query of every read of a path, the earliest first. */
  queries(path: string): string[]
  /** The delay of each read. */
  delayMs: number
  /** Changes one estate's response; the id may be one that no list holds. */
  change(estateId: string, from: string, change: Change): void
  /** Answers the reads whose path holds the text with this status, or again from the sandbox. */
  refuse(text: string, status: number | null): void
  stop(): Promise<void>
}

/**
 * A proxy in front of the sandbox that counts its reads, and shows homes as the test wants them.
 */
export async function startVitecFront(sandboxUrl: string): Promise<VitecFront> {
  const asked: string[] = []
  const refusals = new Map<string, number>()
  const changes = new Map<string, { from: string; change: Change }>()
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').toLowerCase()
    front.reads.push(path.replace(/\?.*/, ''))
    asked.push(path)
    await wait(front.delayMs)
    const refused = [...refusals].find(([text]) => path.includes(text))?.[1]
    if (refused !== undefined) {
      response.writeHead(refused).end()
      return
    }
    const id = /\/advertising\/estate\/[^/]+\/([^/?]+)/.exec(path)?.[1] ?? ''
    const changed = changes.get(id)
    const address = (request.url ?? '').replace(
      new RegExp(`${id}(?=\\?|$)`, 'i'),
      changed?.from ?? id,
    )
    const answer = await fetch(sandboxUrl + address, {
      headers: {
        authorization: request.headers.authorization ?? '',
        accept: request.headers.accept ?? '',
      },
    })
    const body = Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
    })
    response.end(changed ? JSON.stringify(changed.change(JSON.parse(body.toString()))) : body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('expected a port')

  const front: VitecFront = {
    url: `http://127.0.0.1:${address.port}`,
    reads: [],
    delayMs: 0,
    queries: (path) =>
      asked.flatMap((each) => (each.split('?')[0] === path ? [each.split('?')[1] ?? ''] : [])),
    change: (estateId, from, change) => {
      changes.set(estateId.toLowerCase(), { from, change })
    },
    refuse: (text, status) => {
      if (status === null) refusals.delete(text.toLowerCase())
      else refusals.set(text.toLowerCase(), status)
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }

  return front
}
