import 'server-only'

/** A machine's clock drifts by less than a thousandth: so often is well within a second. */
const ASK_EVERY_MS = 60_000

/**
 * The clock of a store elsewhere, told without asking it each time: where it stood when it was asked, and what this machine has counted
 * since. Wrong by at most half the time the question took.
 */
export function createStoreClock(ask: () => Promise<Date>) {
  let ahead: number | null = null
  let askedAt = Number.NEGATIVE_INFINITY

  return {
    // Before the first answer this machine's own is the best there is.
    now: () => new Date(ahead === null ? Date.now() : ahead + performance.now()),

    /** Asks, when it was long ago. */
    async keep() {
      const began = performance.now()
      if (began - askedAt < ASK_EVERY_MS) return
      // Whoever comes meanwhile need not ask too.
      askedAt = began
      try {
        const told = await ask()
        ahead = told.getTime() - (began + performance.now()) / 2
      } catch (error) {
        askedAt = Number.NEGATIVE_INFINITY
        throw error
      }
    },
  }
}
