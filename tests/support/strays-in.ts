import { LOG_FIELDS } from '#lib/log/log.ts'

import { type Lines, logLines } from './events-of.ts'

/** The names that the logger itself adds, and the properties of an error. */
const NAMES: readonly string[] = ['level', 'time', 'event', 'error', 'frames', ...LOG_FIELDS]

/** A code, an id or a number: no space, and no character of a person's name or an address. */
const PLAIN = /^[\w+:./-]{0,60}$/
const ADDRESS = /\d+(\.\d+){3}|::/

/**
 * Every log line with forbidden content: a name that is not on the list, or a text that is no code,
 * no id and no time.
 */
export function straysIn(lines: Lines) {
  return logLines(lines).filter(
    ({ frames: _, ...line }) =>
      Object.keys(line).some((name) => !NAMES.includes(name)) ||
      Object.values(line).some(
        (value) =>
          typeof value !== 'number' && (!PLAIN.test(String(value)) || ADDRESS.test(String(value))),
      ),
  )
}
