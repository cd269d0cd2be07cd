import type { IncomingMessage } from 'node:http'

/** IIS's default limit, so that a mistake cannot fill the memory. */
const BODY_BYTES_MAX = 30_000_000

/** The whole body; null when it is larger than a web server would accept, or the client left. */
export async function readBody(request: IncomingMessage) {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += chunk.length
      if (size <= BODY_BYTES_MAX) chunks.push(chunk)
    }
  } catch {
    return null
  }

  return size > BODY_BYTES_MAX ? null : Buffer.concat(chunks)
}

/** The body as JSON; undefined where it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request)
  try {
    return JSON.parse(`${body}`)
  } catch {
    return undefined
  }
}
