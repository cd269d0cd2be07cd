import 'server-only'

import { count } from './counts.ts'
import { type LogEvent, type LogFields, log, logCounted, logError, warn } from './log.ts'

/** The most log lines of one kind in a second. Events that strangers cause must not fill a disk. */
const LINES_MAX = 10
const SECOND_MS = 1_000

/**
 * Events that strangers cause are grouped by code; an estate or a receipt of theirs would make each
 * line another kind.
 */
type SeldomFields = Pick<LogFields, 'code' | 'kind' | 'office'>

const seen = new Map<string, number>()

/**
 * Logs events that strangers can cause at will: each is counted; of many in a second the first few
 * have a line each, and the rest share one, with their number in `count`.
 */
export function logSeldom(event: LogEvent, fields: SeldomFields, { isWarning = false } = {}) {
  writeSeldom(event, fields, () => (isWarning ? warn : log)(event, fields))
}

/** The same for an error: its name and frames are on the first lines of a second. */
export function logErrorSeldom(event: LogEvent, error: unknown) {
  writeSeldom(event, {}, () => logError(event, {}, error))
}

function writeSeldom(event: LogEvent, fields: SeldomFields, write: () => void) {
  const kind = JSON.stringify([event, fields])
  const before = seen.get(kind) ?? 0
  if (before === 0) setTimeout(() => endSecond(kind, event, fields), SECOND_MS).unref()
  seen.set(kind, before + 1)

  if (before < LINES_MAX) write()
  else count(event, fields)
}

function endSecond(kind: string, event: LogEvent, fields: SeldomFields) {
  const leftOut = (seen.get(kind) ?? 0) - LINES_MAX
  seen.delete(kind)
  if (leftOut > 0) logCounted(event, { ...fields, count: leftOut })
}
