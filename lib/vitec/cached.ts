import 'server-only'

import { logError } from '#lib/log/log.ts'

/** Vitec asks its callers to keep what they have read and names no time [D] (VITEC.md 7.6). */
const FRESH_MS = 60_000
/** Enough for every home of a chain; the longest unread goes first. */
const ENTRIES_MAX = 5_000

/** Vitec is not asked again for what it could not answer a moment ago, nor for what it has just answered. */
const MOMENT_MS = 5_000

type Entry<Value> = { value?: Value; askedAt: number; renewal?: Promise<Outcome<Value>> }

/** `unavailable`: Vitec could not be read, and never has been. Finding nothing is a value like any other. */
export type Outcome<Value> =
  | {
      outcome: 'read'
      value: Value
      /** Vitec was asked for this answer and failed: the value is the last good one. */
      isStale?: true
    }
  | { outcome: 'unavailable' }

export type Cached<Value> = ReturnType<typeof cached<Value>>

/**
 * Puts a memory before a read: fresh for a minute, then served stale while one renewal runs, so that a burst costs Vitec one read.
 * When Vitec is down, the last good answer goes on being served.
 */
export function cached<Value>(read: (key: string) => Promise<Outcome<Value>>, now = Date.now) {
  const entries = new Map<string, Entry<Value>>()

  function entryOf(key: string) {
    const entry = entries.get(key) ?? { askedAt: Number.NEGATIVE_INFINITY }
    touch(entries, key, entry)

    return { entry, age: now() - entry.askedAt }
  }

  function readFirst(key: string, entry: Entry<Value>, age: number) {
    return age < MOMENT_MS && !entry.renewal
      ? Promise.resolve({ outcome: 'unavailable' } as const)
      : renew(key, entry)
  }

  function renew(key: string, entry: Entry<Value>) {
    entry.renewal ??= readOnce(key, entry).finally(() => {
      entry.renewal = undefined
    })

    return entry.renewal
  }

  async function readOnce(key: string, entry: Entry<Value>): Promise<Outcome<Value>> {
    const answer = await readSafely(key)
    if (answer.outcome === 'read') entry.value = answer.value
    entry.askedAt = now()

    return answer
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

  return {
    /** For a visitor who waits: the known answer at once, and the new one for the next visitor. */
    async find(key: string): Promise<Outcome<Value>> {
      const { entry, age } = entryOf(key)
      if (entry.value === undefined) return readFirst(key, entry, age)
      if (age >= FRESH_MS) void renew(key, entry)

      return { outcome: 'read', value: entry.value }
    },
    /**
     * For a render that nobody waits for: Vitec's answer of this moment. A stale one would lie in the page's own memory for another
     * minute, or for as long as nobody comes.
     */
    async findAfresh(key: string): Promise<Outcome<Value>> {
      const { entry, age } = entryOf(key)
      if (entry.value === undefined) return readFirst(key, entry, age)
      if (age < MOMENT_MS && !entry.renewal) return { outcome: 'read', value: entry.value }

      const answer = await renew(key, entry)
      if (answer.outcome === 'read') return answer

      return { outcome: 'read', value: entry.value, isStale: true }
    },
    /** What is known of it, without asking. */
    peek: (key: string) => entries.get(key)?.value,
    /** Keeps what was read elsewhere. */
    keep(key: string, value: Value) {
      touch(entries, key, { value, askedAt: now() })
    },
  }
}

function touch<Value>(entries: Map<string, Entry<Value>>, key: string, entry: Entry<Value>) {
  entries.delete(key)
  entries.set(key, entry)

  const [oldest] = entries.keys()
  if (entries.size > ENTRIES_MAX && oldest !== undefined) entries.delete(oldest)
}

/** A map with so many entries at most; the longest untouched goes first. */
export function createBoundedMap<Value>(entriesMax: number) {
  const entries = new Map<string, Value>()

  function put(key: string, value: Value) {
    entries.delete(key)
    entries.set(key, value)
    const [oldest] = entries.keys()
    if (entries.size > entriesMax && oldest !== undefined) entries.delete(oldest)
  }

  return {
    put,
    find(key: string): Value | undefined {
      const value = entries.get(key)
      if (value !== undefined) put(key, value)

      return value
    },
  }
}
