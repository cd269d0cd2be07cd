const MINUTE = 60
const HOUR = 60 * MINUTE

/** Seconds to wait after attempt 1, 2, 3 …; after the last of them the last goes on. */
const WAITS_SECONDS = [
  10,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
]

/** Then a person takes over. */
export const GIVE_UP_AFTER_SECONDS = 7 * 24 * HOUR

/** A retry after an unknown outcome gives a slow Vitec the time to show what it did. */
export const UNCERTAIN_WAIT_SECONDS = 2 * MINUTE
export const UNCERTAIN_RETRIES_MAX = 2

/** Vitec knows no such estate: twice more within the hour. */
export const GONE_WAIT_SECONDS = 25 * MINUTE
export const GONE_RETRIES_MAX = 2

/** While the key is missing here. The process that starts with it makes the interest due at once. */
export const KEY_WAIT_SECONDS_MAX = HOUR

/** So many times in a row a Retry-After that is shorter than the schedule is granted. */
export const SHORT_WISHES_MAX = 2

const SPREAD = 0.2

/** The longest wait there is. */
export const WAIT_SECONDS_MAX = Math.max(...WAITS_SECONDS) * (1 + SPREAD)

/**
 * The wait after an attempt that did not arrive, spread by a fifth either way so that a queue does not march in step.
 * @param random 0 to 1
 * @returns null when the interest has waited long enough.
 */
export function waitSecondsAfter(
  attempt: number,
  { ageSeconds, random = Math.random() }: { ageSeconds: number; random?: number },
): number | null {
  if (ageSeconds >= GIVE_UP_AFTER_SECONDS) return null
  const wait = WAITS_SECONDS[Math.min(attempt, WAITS_SECONDS.length) - 1] ?? 0

  return wait * (1 - SPREAD + 2 * SPREAD * random)
}

/** What of an office waits, and what its login and its pause allow; times in ms. */
type Queued = {
  /** When its first is due. */
  dueAt: number
  /** When the first of those that have not failed is due; null when none waits. */
  unfailedDueAt: number | null
  /** When a stopped office may be tried again. */
  probeAt?: number
  /** When the login's next turn is. */
  freeAt?: number
  /** Until when the login's circuit is open. */
  openUntil?: number
  /** From when on an interest that has not failed may go nevertheless. */
  untriedFrom?: number
}

/** When the next interest of an office can be sent, in ms. */
export function readyAt(queued: Queued) {
  const { dueAt, unfailedDueAt, probeAt = 0, freeAt = 0, openUntil = 0 } = queued
  const { untriedFrom = openUntil } = queued
  const asAny = Math.max(dueAt, openUntil)
  const asUnfailed = unfailedDueAt === null ? asAny : Math.max(unfailedDueAt, untriedFrom)

  return Math.max(Math.min(asAny, asUnfailed), probeAt, freeAt)
}
