import 'server-only'

import { stockholmHour } from '#lib/alert/stockholm-time.ts'
import type { OfOffice, Which } from '#lib/operator/which-entries.ts'

import { must, type Options, WrongUse } from './outbox-usage.ts'

const HOUR_MS = 3_600_000
const REASON = /^[A-Za-z]{1,40}$/

const NARROWING = ['estate', 'day', 'hour', 'reason'] as const
const CAN_BE_NARROWED = ['list', 'release', 'erase']

/** An option that a verb would not heed must stop it: more would be done than was meant. */
export function mustNarrowOnly(verb: string, options: Options) {
  const vain = NARROWING.find((name) => options[name] !== undefined)
  if (vain && !CAN_BE_NARROWED.includes(verb)) throw new WrongUse(`${verb} takes no --${vain}`)
}

/** The entries that options mean. */
export function whichOf({ office, estate: estateId, day, hour, reason }: Options): Which {
  if (reason !== undefined && !REASON.test(reason))
    throw new WrongUse(`${reason} is no reason, as trapFilled is one`)

  return { office, estateId, reason, ...timeOf(day, hour) }
}

/** The same, where it must be said whose. */
export function whichOfOffice(options: Options): OfOffice {
  return { ...whichOf(options), office: must(options.office, '--office') }
}

/** Days and hours are Stockholm's, as the times in a list and in an alert are. */
function timeOf(day?: string, hour?: string) {
  if (day !== undefined && hour !== undefined) throw new WrongUse('expected --day or --hour')
  if (hour !== undefined) return hourOf(hour)

  return day === undefined ? {} : dayOf(day)
}

function dayOf(day: string) {
  const [from] = beginningsOf(`${day}T00`)
  if (from === undefined) throw new WrongUse(`${day} is no day, as 2026-11-27 is one`)
  // Longer than a day with 25 hours, and short of the next one's end.
  const next = stockholmHour(new Date(from + 30 * HOUR_MS)).slice(0, 10)
  const [until = from] = beginningsOf(`${next}T00`)

  return { from: new Date(from), until: new Date(until) }
}

function hourOf(hour: string) {
  const beginnings = beginningsOf(hour)
  const [from] = beginnings
  if (from === undefined) throw new WrongUse(`${hour} is no hour, as 2026-11-27T14 is one`)

  return { from: new Date(from), until: new Date(Math.max(...beginnings) + HOUR_MS) }
}

/** When an hour begins in Stockholm, in ms: once, twice in the night that has two of it, or never. */
function beginningsOf(hour: string) {
  const asUtc = Date.parse(`${hour}:00:00Z`)
  if (Number.isNaN(asUtc)) return []

  return [2, 1].map((ahead) => asUtc - ahead * HOUR_MS).filter((time) => isHour(hour, time))
}

function isHour(hour: string, time: number) {
  return stockholmHour(new Date(time)) === hour
}
