import 'server-only'

import { rowKey, type Tally } from './tally.ts'

// One for the process: Next bundles each route apart, and each has modules of its own.
declare global {
  var intressePendingCounts: Map<string, number> | undefined
}

function pending() {
  globalThis.intressePendingCounts ??= new Map()
  return globalThis.intressePendingCounts
}

/** How many posts of this process are being stored that will count here. */
export function pendingOf(counted: Tally) {
  return pending().get(rowKey(counted)) ?? 0
}

/**
 * Counts posts of this process from their judgement to their commit, so that a burst that comes at once does not pass uncounted.
 * @returns what ends it, whether the post was stored or not.
 */
export function holdPending(tallies: Tally[]) {
  const keys = tallies.map(rowKey)
  for (const key of keys) add(key, 1)

  return () => {
    for (const key of keys) add(key, -1)
  }
}

function add(key: string, change: 1 | -1) {
  const count = (pending().get(key) ?? 0) + change
  if (count > 0) pending().set(key, count)
  else pending().delete(key)
}
