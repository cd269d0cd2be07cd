const TICK_MS = 20
/** A process that is not let run, or has something long to do, is late by more than this. */
export const STALL_MS = 100

export type Stall = { from: number; to: number }

/** Sees when this process stood still: what came to the sandbox meanwhile it has seen together, afterwards. */
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
