import 'server-only'

import type { Readable } from 'node:stream'

/**
 * Reads at most so many bytes, for at most so many ms, and lets go of the rest. A body that breaks off or stalls is what came of it: the
 * status has been read.
 */
export async function readCapped(body: Readable, bytesMax: number, timeoutMs?: number) {
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => body.destroy(), timeoutMs)
  const chunks: Uint8Array[] = []
  let room = bytesMax

  try {
    for await (const chunk of body) {
      chunks.push(chunk.subarray(0, room))
      room -= chunk.length
      if (room < 0) {
        body.destroy()
        return { body: Buffer.concat(chunks), isWhole: false }
      }
    }
    return { body: Buffer.concat(chunks), isWhole: true }
  } catch {
    return { body: Buffer.concat(chunks), isWhole: false }
  } finally {
    clearTimeout(timer)
  }
}
