import 'server-only'

import { logError } from '#lib/log/log.ts'

/** Vitec asks its callers to keep what they have read and names no time [D] (VITEC.md 7.6). */
const FRESH_MS = 60_000
/** Enough for every home of a chain; the longest unread goes first. */
const ENTRIES_MAX = 5_000

/** Vitec is not asked again for what it could not answer a moment ago. */
const UNAVAILABLE_MS = 5_000

type Entry<Value> = { value?: Value; askedAt: number; renewal?: Promise<Outcome<Value>> }

/** `unavailable`: Vitec could not be read, and never has been. Finding nothing is a value like any other. */
export type Outcome<Value> = { outcome: 'read'; value: Value } | { outcome: 'unavailable' }

/**
 * Puts a memory before a read: fresh for a minute, then served stale while one renewal runs, so that a burst costs Vitec one read.
 * When Vitec is down, the last good answer goes on being served.
 */
export function cached<Value>(read: (key: string) => Promise<Outcome<Value>>, now = Date.now) {
  const entries = new Map<string, Entry<Value>>()

  return async (key: string): Promise<Outcome<Value>> => {
    const entry = entries.get(key) ?? { askedAt: Number.NEGATIVE_INFINITY }
    touch(entries, key, entry)
    const age = now() - entry.askedAt

    if (entry.value === undefined) {
      return age < UNAVAILABLE_MS && !entry.renewal ? { outcome: 'unavailable' } : renew(entry)
    }
    // Not awaited: whoever asks gets what is known, and the next one what is new.
    if (age >= FRESH_MS) void renew(entry)

    return { outcome: 'read', value: entry.value }

    function renew(stale: Entry<Value>) {
      stale.renewal ??= readOnce(stale).finally(() => {
        stale.renewal = undefined
      })

      return stale.renewal
    }

    async function readOnce(stale: Entry<Value>): Promise<Outcome<Value>> {
      const answer = await readSafely(key)
      if (answer.outcome === 'read') stale.value = answer.value
      stale.askedAt = now()

      return answer
    }
  }

  // A renewal has nobody waiting who could catch what it throws.
  async function readSafely(key: string): Promise<Outcome<Value>> {
    try {
      return await read(key)
    } catch (error) {
      logError('estatesUnavailable', {}, error)
      return { outcome: 'unavailable' }
    }
  }
}

function touch<Value>(entries: Map<string, Entry<Value>>, key: string, entry: Entry<Value>) {
  entries.delete(key)
  entries.set(key, entry)

  const [oldest] = entries.keys()
  if (entries.size > ENTRIES_MAX && oldest !== undefined) entries.delete(oldest)
}
