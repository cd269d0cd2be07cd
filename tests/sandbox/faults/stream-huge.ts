import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const CHUNK = Buffer.alloc(65_536, 'a')
const CHUNKS = 1_600

/**
 * Sends a hundred megabytes of one JSON string, no faster than the client reads; ends when the
 * client leaves.
 */
export async function streamHuge(response: ServerResponse, status: number) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  try {
    await pipeline(Readable.from(hugeText()), response)
  } catch {
    response.destroy()
  }
}

function* hugeText() {
  yield '"'
  for (let sent = 0; sent < CHUNKS; sent += 1) yield CHUNK
  yield '"'
}
