import type { House } from './start-house.ts'

/** The house's log lines of one event so far. */
export function eventsOf({ output }: Pick<House, 'output'>, event: string) {
  return output()
    .split('\n')
    .flatMap((line): Record<string, unknown>[] => {
      if (!line.startsWith('{')) return []
      const read: unknown = JSON.parse(line)
      return isRecord(read) && read.event === event ? [read] : []
    })
}

/** How many of an event say this code, or limit, or reason. */
export function countEvents(house: Pick<House, 'output'>, event: string, word: string) {
  return eventsOf(house, event).filter(({ code, kind, reason }) =>
    [code, kind, reason].includes(word),
  ).length
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
