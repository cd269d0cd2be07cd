/**
 * Machines by Lighthouse's `benchmarkIndex`, and how many times slower each has to be made to be the phone Lighthouse means. A desk's 4 would
 * make a phone that nobody has of a slower machine. From https://lighthouse-cpu-throttling-calculator.vercel.app, to which Lighthouse's
 * docs/throttling.md leads.
 */
const MACHINES = [
  { index: 150, slower: 1 },
  { index: 800, slower: 2 },
  { index: 1_300, slower: 3 },
  { index: 2_000, slower: 6 },
]

/** By how much this machine is to be slowed down; between two of the known ones, in proportion. */
export function slowdownFor(benchmarkIndex: number) {
  const at = MACHINES.findIndex(({ index }) => index > benchmarkIndex)
  const [below, above] = [MACHINES[at - 1], MACHINES[at]]
  if (!above) return 6
  if (!below) return 1
  const way = (benchmarkIndex - below.index) / (above.index - below.index)

  return Math.round((below.slower + way * (above.slower - below.slower)) * 10) / 10
}
