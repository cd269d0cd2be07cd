import 'server-only'

/** The buckets' upper limits for durations, in seconds. */
export const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export type EventCount = { event: string; office: string; outcome: string; count: number }

/** The number of durations within each bucket's limit, their count and their sum, in seconds. */
export type Durations = { event: string; buckets: number[]; count: number; sum: number }

type Counts = { events: Map<string, EventCount>; durations: Map<string, Durations> }

// One for the process: Next bundles instrumentation and routes apart, and each has modules of its
// own.
declare global {
  var intresseCounts: Counts | undefined
}

/** Every event logged in this process, counted: metrics and log cannot disagree. */
export function counts(): Counts {
  globalThis.intresseCounts ??= { events: new Map(), durations: new Map() }
  return globalThis.intresseCounts
}

type Counted = { office?: string; outcome?: string; code?: string; durationMs?: number }

export function count(event: string, { office = '', outcome = '', code, durationMs }: Counted) {
  countRecent(event, code)
  const { events, durations } = counts()
  const key = [event, office, outcome].join('/')
  const entry = events.get(key) ?? { event, office, outcome, count: 0 }
  entry.count += 1
  events.set(key, entry)
  if (durationMs === undefined) return

  const lasted = durations.get(event) ?? {
    event,
    buckets: BUCKETS_SECONDS.map(() => 0),
    count: 0,
    sum: 0,
  }
  const seconds = durationMs / 1_000
  lasted.buckets = lasted.buckets.map((sum, at) =>
    seconds <= (BUCKETS_SECONDS[at] ?? 0) ? sum + 1 : sum,
  )
  lasted.count += 1
  lasted.sum += seconds
  durations.set(event, lasted)
}

/** Events that store nothing: a flood of them leaves no other trace. */
const WATCHED = ['requestRefused', 'interestRepeated']

export const RECENT_MS = 60_000
const SLOT_MS = 10_000
/** The codes are our own and few; more of them would only cost memory. */
const KINDS_MAX = 50

type Slot = { from: number; kinds: Map<string, number> }

// One for the process: Next bundles instrumentation and routes apart, and each has modules of its
// own.
declare global {
  var intresseRecentCounts: Slot[] | undefined
}

/** Counts an event of the last minute by its code, or by its name where it has none. */
export function countRecent(event: string, code = event, now = performance.now()) {
  if (!WATCHED.includes(event)) return
  const { kinds } = slotAt(now)
  const kind = kinds.has(code) || kinds.size < KINDS_MAX ? code : 'other'

  kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
}

/** The number of each event within the last minute. */
export function recentCounts(now = performance.now()) {
  const counts = new Map<string, number>()
  for (const { kinds } of recentSlots(now))
    for (const [kind, count] of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count)

  return counts
}

function slotAt(now: number): Slot {
  const slots = recentSlots(now)
  const from = Math.floor(now / SLOT_MS) * SLOT_MS
  const last = slots.at(-1)
  if (last?.from === from) return last

  const slot = { from, kinds: new Map() }
  globalThis.intresseRecentCounts = [...slots, slot]
  return slot
}

function recentSlots(now: number) {
  return (globalThis.intresseRecentCounts ?? []).filter(({ from }) => now - from < RECENT_MS)
}
