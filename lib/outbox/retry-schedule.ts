const MINUTE = 60
const HOUR = 60 * MINUTE

/** Seconds to wait after attempt 1, 2, 3 …; the last of them repeats. */
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

/** The age at which a person takes over. */
export const GIVE_UP_AFTER_SECONDS = 7 * 24 * HOUR

/** A retry after an unknown outcome gives a slow Vitec the time to show the result. */
export const UNCERTAIN_WAIT_SECONDS = 2 * MINUTE
export const UNCERTAIN_RETRIES_MAX = 2

/** Vitec knows no such estate: two retries within the hour. */
export const GONE_WAIT_SECONDS = 25 * MINUTE
export const GONE_RETRIES_MAX = 2

/**
 * The longest wait for a missing key. The process that starts with the key makes the interest due
 * at once.
 */
export const KEY_WAIT_SECONDS_MAX = HOUR

/** The number of times in a row that a Retry-After shorter than the schedule is granted. */
export const SHORT_WISHES_MAX = 2

const SPREAD = 0.2

/** The longest wait there is. */
export const WAIT_SECONDS_MAX = Math.max(...WAITS_SECONDS) * (1 + SPREAD)

/**
 * Returns the wait after a failed attempt, spread by a fifth either way so that a queue does not
 * retry all at once.
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

/** The queued interests of an office, and the times its login and its pause allow; in ms. */
type Queued = {
  /** The time when its first interest is due. */
  dueAt: number
  /** The time when the first unfailed interest is due; null when none waits. */
  unfailedDueAt: number | null
  /** The time when a stopped office may be probed. */
  probeAt?: number
  /** The time when the login has its next free slot. */
  freeAt?: number
  /** The time until which the login's circuit is open. */
  openUntil?: number
  /** The time from which an unfailed interest may be sent nevertheless. */
  untriedFrom?: number
}

/** Returns the time when the next interest of an office can be sent, in ms. */
export function readyAt(queued: Queued) {
  const { dueAt, unfailedDueAt, probeAt = 0, freeAt = 0, openUntil = 0 } = queued
  const { untriedFrom = openUntil } = queued
  const asAny = Math.max(dueAt, openUntil)
  const asUnfailed = unfailedDueAt === null ? asAny : Math.max(unfailedDueAt, untriedFrom)

  return Math.max(Math.min(asAny, asUnfailed), probeAt, freeAt)
}
