const TICK_MS = 20
/** A process without CPU time, or with a long task, is late by more than this. */
export const STALL_MS = 100

export type Stall = { from: number; to: number }

/**
 * Records the stalls of this process: requests that reached the sandbox meanwhile were seen
 * together, afterwards.
 */
export function watchStalls() {
  const stalls: Stall[] = []
  let last = Date.now()
  const ticking = setInterval(() => {
    const now = Date.now()
    if (now - last > STALL_MS) stalls.push({ from: last, to: now })
    last = now
  }, TICK_MS)

  return { stalls, end: () => clearInterval(ticking) }
}
