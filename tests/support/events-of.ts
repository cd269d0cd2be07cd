import { expect } from 'playwright/test'

import type { App } from './start-app.ts'

/** An app's output: all of it, or the part since some moment. */
export type Lines = Pick<App, 'output'>

/** The app's log lines of one event so far. */
export function eventsOf(lines: Lines, event: string) {
  return logLines(lines).filter((line) => line.event === event)
}

/**
 * The number of an event's entries with this code, limit or reason. A flood is summed up on one log
 * line.
 */
export function countEvents(lines: Lines, event: string, word: string) {
  return eventsOf(lines, event)
    .filter(({ code, kind, reason }) => [code, kind, reason].includes(word))
    .reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 1), 0)
}

/**
 * Waits until that many entries of an event with this code, limit or reason have been logged, or
 * more.
 */
export async function expectLogged(lines: Lines, event: string, word: string, times = 1) {
  await expect
    .poll(() => countEvents(lines, event, word), { message: `${event} ${word}` })
    .toBeGreaterThanOrEqual(times)
}

export function logLines({ output }: Lines) {
  return (
    output()
      .split('\n')
      // The last line is not complete yet.
      .slice(0, -1)
      .flatMap((line): Record<string, unknown>[] => {
        if (!line.startsWith('{')) return []
        const read: unknown = JSON.parse(line)
        return isRecord(read) ? [read] : []
      })
  )
}

/** The output from here on. */
export function linesFromNow({ output }: Lines): Lines {
  const before = output().length

  return { output: () => output().slice(before) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
