import type { QueuedOffice } from './read-queue.ts'

type Given = {
  queue: QueuedOffice[]
  now: number
  /** When each office was served last; who has waited longest comes first. */
  servedAt: ReadonlyMap<string, number>
  /** Until when a login has nothing to give: its deliveries are all under way, here or elsewhere. */
  restsUntil: ReadonlyMap<string, number>
}

/**
 * Whose turn it is: one office of each login that is free, the one that was served longest ago; and when the next one is. Where one
 * interest is to show whether Vitec answers again, an office that has only failed ones comes last.
 */
export function chooseTurns({ queue, now, servedAt, restsUntil }: Given) {
  const ready = queue.map((each) => ({
    ...each,
    readyAt: Math.max(each.readyAt, restsUntil.get(each.line.line) ?? 0),
  }))
  const inOrder = ready
    .filter(({ readyAt }) => readyAt <= now)
    .toSorted(
      (one, other) =>
        Number(one.isPoorProbe ?? false) - Number(other.isPoorProbe ?? false) ||
        (servedAt.get(one.office) ?? 0) - (servedAt.get(other.office) ?? 0),
    )
  const turns = [...Map.groupBy(inOrder, ({ line }) => line.line).values()].flatMap(
    ([first]) => first ?? [],
  )
  const nextAt = Math.min(...ready.map(({ readyAt }) => readyAt))

  return { turns, nextAt }
}
