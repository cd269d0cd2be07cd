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
