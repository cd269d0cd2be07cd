import 'server-only'

import { stockholmHour } from '#lib/alerts/stockholm-time.ts'
import type { OfOffice, Which } from '#lib/operator/which-entries.ts'

export const USAGE = `npm run outbox -- <verb>

  status                             how everything stands, office by office
  list [--state <state>] [--office <office>] [which]
                                     what has not ended well, or all in one state
  show <receiptId|reference>         one interest, opened, with its attempts and Vitec's words
  retry <receiptId|reference>        put it back into the queue, due at once
  retry --office <office>            the same for all that the office has held
  release <receiptId|reference>      let a quarantined interest go on to Vitec, due at once
  release --office <office> [which]  the same for all that the office has quarantined
  pause <office> · resume <office>   stop delivering for an office; let it go on
  export [--office <office>] [--all] every undelivered interest, opened, one JSON a line; --all: also what was delivered
  find <e-mail|phone>                whatever is stored of a person
  erase <e-mail|phone|receiptId|reference>
                                     erase the person from all of it, or from one; the proof without the person stays
  erase --state quarantined --office <office> [which]
                                     erase all that the office has quarantined; \`list\` with the same options shows which
  check [office]                     what Vitec lets the logins do, and whether all that is set exists
  backup <file>                      copy the store as it is now, while others use it
  restored --at <time>               after a backup was put back: nothing that was open then is sent by itself
  rekey                              seal with the first of SECRET_KEYS what an older key has sealed
  purge                              erase now what has expired

  [which] narrows it down, each part as you like:
    --estate <estateId>              of one home
    --day <2026-11-27>               that came on one day, or
    --hour <2026-11-27T14>           in one hour, by Stockholm's clocks
    --reason <code>                  that have this reason among theirs, such as trapFilled

  --json where there is a table. A running server sees a change within half a minute.
`

/** The command is not written as its usage says. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}

export type Options = {
  state?: string
  office?: string
  estate?: string
  day?: string
  hour?: string
  reason?: string
  at?: string
  all?: boolean
  json?: boolean
}

export type Done = { text: string; isDone?: boolean }

export function must(text: string | undefined, what: string) {
  if (!text) throw new WrongUse(`expected ${what}`)
  return text
}

const HOUR_MS = 3_600_000
const REASON = /^[A-Za-z]{1,40}$/

const NARROWING = ['estate', 'day', 'hour', 'reason'] as const
const CAN_BE_NARROWED = ['list', 'release', 'erase']

/** An option that a verb would ignore must stop it: it would do more than the operator meant. */
export function mustNarrowOnly(verb: string, options: Options) {
  const vain = NARROWING.find((name) => options[name] !== undefined)
  if (options.at !== undefined && verb !== 'restored') throw new WrongUse(`${verb} takes no --at`)
  if (vain && !CAN_BE_NARROWED.includes(verb)) throw new WrongUse(`${verb} takes no --${vain}`)
}

/** Returns the entries that the options select. */
export function whichOf({ office, estate: estateId, day, hour, reason }: Options): Which {
  if (reason !== undefined && !REASON.test(reason))
    throw new WrongUse(`${reason} is no reason, as trapFilled is one`)

  return { office, estateId, reason, ...timeOf(day, hour) }
}

/** Returns the same, for verbs that require an office. */
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
  // The offset is longer than a day with 25 hours, and ends before the next day does.
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

/**
 * Returns when an hour begins in Stockholm, in ms: once, twice in the night that has two of it, or
 * never.
 */
function beginningsOf(hour: string) {
  const asUtc = Date.parse(`${hour}:00:00Z`)
  if (Number.isNaN(asUtc)) return []

  return [2, 1].map((ahead) => asUtc - ahead * HOUR_MS).filter((time) => isHour(hour, time))
}

function isHour(hour: string, time: number) {
  return stockholmHour(new Date(time)) === hour
}
