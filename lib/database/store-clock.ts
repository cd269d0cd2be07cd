import 'server-only'

/**
 * A machine's clock drifts by less than a thousandth: this interval keeps it well within a second.
 */
const ASK_EVERY_MS = 60_000

/**
 * The clock of a remote store, read without asking it each time: its time when it was last asked,
 * plus the time this machine has counted since. The error is at most half the round trip.
 */
export function createStoreClock(ask: () => Promise<Date>) {
  let ahead: number | null = null
  let askedAt = Number.NEGATIVE_INFINITY

  return {
    // Before the first response this machine's own clock is the best there is.
    now: () => new Date(ahead === null ? Date.now() : ahead + performance.now()),

    /** Asks the store for its time, if the last response is old. */
    async keep() {
      const began = performance.now()
      if (began - askedAt < ASK_EVERY_MS) return
      // Concurrent callers need not ask too.
      askedAt = began
      try {
        const storeTime = await ask()
        ahead = storeTime.getTime() - (began + performance.now()) / 2
      } catch (error) {
        askedAt = Number.NEGATIVE_INFINITY
        throw error
      }
    },
  }
}
