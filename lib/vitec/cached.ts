import 'server-only'

import { logError } from '#lib/log/log.ts'

/** Vitec asks its callers to cache their reads and names no time [D] (VITEC.md 7.6). */
const FRESH_MS = 60_000
/** Enough for every estate of a chain; the least recently read are evicted first. */
const ENTRIES_MAX = 5_000

/** Vitec is not asked again right after a failure, nor right after an answer. */
const MOMENT_MS = 5_000

type Entry<Value> = { value?: Value; askedAt: number; renewal?: Promise<Outcome<Value>> }

/**
 * `unavailable`: Vitec could not be read, and never has been. An absent estate is a value like any
 * other.
 */
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
 * Puts a cache before a read: fresh for a minute (or for as long as `freshMs` says of the value),
 * then served stale while one renewal runs, so that a burst costs Vitec one read. When Vitec is
 * down, the cache keeps serving the last good answer.
 */
export function cached<Value>(
  read: (key: string) => Promise<Outcome<Value>>,
  now = Date.now,
  freshMs: (value: Value) => number = () => FRESH_MS,
) {
  const entries = createBoundedMap<Entry<Value>>({ entriesMax: ENTRIES_MAX })

  function entryOf(key: string) {
    const entry = entries.peek(key) ?? { askedAt: Number.NEGATIVE_INFINITY }
    entries.put(key, entry)

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

  // A renewal has no caller who could catch its error.
  async function readSafely(key: string): Promise<Outcome<Value>> {
    try {
      return await read(key)
    } catch (error) {
      logError('estatesUnavailable', {}, error)
      return { outcome: 'unavailable' }
    }
  }

  return {
    /** For a waiting visitor: the known answer at once, and the new one for the next visitor. */
    async find(key: string): Promise<Outcome<Value>> {
      const { entry, age } = entryOf(key)
      if (entry.value === undefined) return readFirst(key, entry, age)
      if (age >= freshMs(entry.value)) void renew(key, entry)

      return { outcome: 'read', value: entry.value }
    },
    /**
     * For a render without a waiting visitor: Vitec's current answer. A stale one would stay in the
     * page cache for another minute, or for as long as the page has no visitor.
     */
    async findAfresh(key: string): Promise<Outcome<Value>> {
      const { entry, age } = entryOf(key)
      if (entry.value === undefined) return readFirst(key, entry, age)
      if (age < MOMENT_MS && !entry.renewal) return { outcome: 'read', value: entry.value }

      const answer = await renew(key, entry)
      if (answer.outcome === 'read') return answer

      return { outcome: 'read', value: entry.value, isStale: true }
    },
    /** The cached value, without a read. */
    peek: (key: string) => entries.peek(key)?.value,
    /** Caches a value that was read elsewhere. */
    keep(key: string, value: Value) {
      entries.put(key, { value, askedAt: now() })
    },
  }
}

type Bounds<Value> = {
  entriesMax: number
  /** Together with `sizeOf`: the most that all values may weigh, in a unit of the caller's. */
  sizeMax?: number
  sizeOf?: (value: Value) => number
}

/** A map with bounds; the least recently used entries are evicted first. */
export function createBoundedMap<Value>({
  entriesMax,
  sizeMax = Number.POSITIVE_INFINITY,
  sizeOf = () => 0,
}: Bounds<Value>) {
  const entries = new Map<string, Value>()
  let size = 0

  function drop(key: string) {
    const value = entries.get(key)
    if (value === undefined) return
    size -= sizeOf(value)
    entries.delete(key)
  }

  function put(key: string, value: Value) {
    drop(key)
    entries.set(key, value)
    size += sizeOf(value)

    for (const oldest of entries.keys()) {
      if (entries.size <= entriesMax && size <= sizeMax) return
      drop(oldest)
    }
  }

  return {
    put,
    find(key: string): Value | undefined {
      const value = entries.get(key)
      if (value !== undefined) put(key, value)

      return value
    },
    /** Reads a value without using it. */
    peek: (key: string): Value | undefined => entries.get(key),
  }
}

/** The promise's result, or another on timeout. The work continues for the next caller. */
export async function within<Answer>(
  ms: number,
  work: Promise<Answer>,
  otherwise: () => Answer | Promise<Answer>,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'tooLate'>((resolve) => {
    timer = setTimeout(() => resolve('tooLate'), ms)
  })

  try {
    const first = await Promise.race([work.then((answer) => ({ answer })), tooLate])
    return first === 'tooLate' ? await otherwise() : first.answer
  } finally {
    clearTimeout(timer)
  }
}
