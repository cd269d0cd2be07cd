import { LOG_FIELDS } from '#lib/log/log.ts'

import { type Lines, logLines } from './events-of.ts'

/** What the log's own maker adds, and what is told of an error. */
const NAMES: readonly string[] = ['level', 'time', 'event', 'error', 'frames', ...LOG_FIELDS]

/** A code, an id, a number: no space, no sign of a person's or an address's. */
const PLAIN = /^[\w+:./-]{0,60}$/
const ADDRESS = /\d+(\.\d+){3}|::/

/** Every line of the log that holds what none may: a name that is not on the list, or a text that is no code, no id and no time. */
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
