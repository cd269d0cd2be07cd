/**
 * Machines by Lighthouse's `benchmarkIndex`, and the factor by which each must be slowed down to be
 * the phone that Lighthouse means. A desktop's factor of 4 would turn a slower machine into an
 * unrealistic phone. Source: https://lighthouse-cpu-throttling-calculator.vercel.app, to which
 * Lighthouse's docs/throttling.md leads.
 */
const MACHINES = [
  { index: 150, slower: 1 },
  { index: 800, slower: 2 },
  { index: 1_300, slower: 3 },
  { index: 2_000, slower: 6 },
]

/** The slowdown for this machine; a machine between two known ones gets a proportional one. */
export function slowdownFor(benchmarkIndex: number) {
  const at = MACHINES.findIndex(({ index }) => index > benchmarkIndex)
  const [below, above] = [MACHINES[at - 1], MACHINES[at]]
  if (!above) return 6
  if (!below) return 1
  const way = (benchmarkIndex - below.index) / (above.index - below.index)

  return Math.round((below.slower + way * (above.slower - below.slower)) * 10) / 10
}
