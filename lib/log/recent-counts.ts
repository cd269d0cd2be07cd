import 'server-only'

/** What stores nothing: a flood of it leaves no other trace. */
const WATCHED = ['requestRefused', 'interestRepeated']

export const RECENT_MS = 60_000
const SLOT_MS = 10_000
/** The codes are our own and few; more of them would only cost memory. */
const KINDS_MAX = 50

type Slot = { from: number; kinds: Map<string, number> }

// One for the process: Next bundles instrumentation and routes apart, and each has modules of its own.
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

/** How often each came within the last minute. */
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
