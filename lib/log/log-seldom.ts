import 'server-only'

import { count } from './counts.ts'
import { log, type LogEvent, type LogFields } from './log.ts'

/** Lines of one event and code in a second. What strangers cause must not fill a disk. */
const LINES_MAX = 10
const SECOND_MS = 1_000

type Second = { began: number; lines: number }

const seconds = new Map<string, Second>()

/** Logs what strangers can cause at will: each is counted, and of many in a second the first few have a line. */
export function logSeldom(event: LogEvent, fields: LogFields = {}) {
  const now = performance.now()
  const name = [event, fields.code, fields.kind].join('/')
  const last = seconds.get(name)
  const second = last && now - last.began < SECOND_MS ? last : { began: now, lines: 0 }
  second.lines += 1
  seconds.set(name, second)

  if (second.lines <= LINES_MAX) log(event, fields)
  else count(event, fields)
}
