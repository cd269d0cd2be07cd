import 'server-only'

import { createHeldBytes } from './body-limits.ts'

/** A whole interest with the longest texts is below 16 KiB also when every character is escaped. */
export const BODY_BYTES_MAX = 32 * 1024

export type BodyRead =
  | { ok: true; text: string }
  | { ok: false; code: 'bodyTooLarge' | 'bodyUnreadable' }

/** A phone on a bad connection sends an interest in a second or two. */
const READ_TIMEOUT_MS = 10_000

const heldBytes = createHeldBytes()

/**
 * Reads a body from its stream and stops at the cap, whatever `Content-Length` says, and at the
 * timeout. Valid UTF-8 or refused.
 */
export async function readBody({ body, headers }: Request): Promise<BodyRead> {
  if (Number(headers.get('content-length')) > BODY_BYTES_MAX)
    return { ok: false, code: 'bodyTooLarge' }
  const reader = body?.getReader()
  let isGivenUp = false
  const giveUp = () => {
    isGivenUp = true
    reader?.cancel().catch(() => {})
  }
  const timer = setTimeout(giveUp, READ_TIMEOUT_MS)
  const held = heldBytes.begin(giveUp)
  const chunks: Uint8Array[] = []
  let size = 0

  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.length
      if (size > BODY_BYTES_MAX) return { ok: false, code: 'bodyTooLarge' }
      held.add(part.value.length)
      chunks.push(part.value)
    }
    // A cancelled stream ends like a complete one.
    if (isGivenUp) return { ok: false, code: 'bodyUnreadable' }
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)),
    }
  } catch {
    return { ok: false, code: 'bodyUnreadable' }
  } finally {
    clearTimeout(timer)
    held.end()
    // The cancellation releases the unread rest; no caller waits for it.
    reader?.cancel().catch(() => {})
  }
}
