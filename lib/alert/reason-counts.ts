export type ReasonCount = { reason: string; count: number }

/** More would not be read. */
const REASONS_MAX = 10

/** How often each of several reasons was given, the most frequent first: one row may have several, joined by `+`. */
export function reasonCounts(rows: ReasonCount[]): ReasonCount[] {
  const counts = new Map<string, number>()
  for (const { reason, count } of rows)
    for (const each of reason.split('+')) counts.set(each, (counts.get(each) ?? 0) + count)

  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, REASONS_MAX)
}
