import 'server-only'

/** A whole interest with the longest texts is below 16 KiB also when every character is escaped. */
export const BODY_BYTES_MAX = 32 * 1024

export type BodyRead =
  | { ok: true; text: string }
  | { ok: false; code: 'bodyTooLarge' | 'bodyUnreadable' }

/** A phone on a bad connection sends an interest in a second or two. */
const READ_TIMEOUT_MS = 10_000

/**
 * The limit holds some two thousand of the longest bodies. Half-read bodies count by the bytes
 * received.
 */
const HELD_BYTES_MAX = 64 * 1024 * 1024

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

type Reading = { bytes: number; giveUp: () => void }

/**
 * Counts the bytes of all bodies that are being read, so that many slow clients cannot fill the
 * memory. Above the limit the oldest reading is aborted: an honest body arrives in a second or two,
 * and one that is made to last is the oldest. No new request is refused.
 */
export function createHeldBytes(max = HELD_BYTES_MAX) {
  // A set keeps the order of insertion.
  const readings = new Set<Reading>()
  let held = 0

  function end(reading: Reading) {
    if (!readings.delete(reading)) return
    held -= reading.bytes
  }

  return {
    begin(giveUp: () => void) {
      const reading = { bytes: 0, giveUp }
      readings.add(reading)

      return {
        add(bytes: number) {
          if (!readings.has(reading)) return
          reading.bytes += bytes
          held += bytes
          for (const oldest of readings) {
            if (held <= max) return
            end(oldest)
            oldest.giveUp()
          }
        },
        end: () => end(reading),
      }
    },
  }
}

/**
 * An interest is two objects deep and has some thirty names; a program may send a few more that are
 * then reported as unknown.
 */
const DEPTH_MAX = 8
const NAMES_MAX = 200

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c]
const [OPENS, CLOSES] = [new Set([0x7b, 0x5b]), new Set([0x7d, 0x5d])]

/**
 * Says whether a JSON text is no deeper and no wider than any real interest. The check precedes
 * parsing, for a schema that must name 200,000 unknown keys blocks all requests (610 ms,
 * docs/security.md T19). The text need not be JSON; the next step checks that.
 */
export function isBoundedJson(text: string) {
  let depth = 0
  let names = 0

  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = endOfText(text, at)
    else if (OPENS.has(sign)) depth += 1
    else if (CLOSES.has(sign)) depth -= 1
    // A list has its commas where an object has its colons.
    else if (sign === COLON || sign === COMMA) names += 1
    if (depth > DEPTH_MAX || names > 2 * NAMES_MAX) return false
  }

  return true
}

/** Checks the same for a form, whose fields are not nested. */
export function isBoundedForm(text: string) {
  return text.split('&', NAMES_MAX + 1).length <= NAMES_MAX
}

function endOfText(text: string, from: number) {
  let at = from + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE)
    at += text.charCodeAt(at) === BACKSLASH ? 2 : 1

  return at
}
