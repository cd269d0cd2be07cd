const TIMES = 5

/**
 * The quickest of a few runs, in ms: a wait of the app's own would be in each of them, a busy
 * machine's is not.
 */
export async function quickestOf(work: () => Promise<unknown>) {
  const took: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }

  return Math.min(...took)
}
