import 'server-only'

import type { OfOffice, Which } from '#lib/operator/which-entries.ts'

import { must, type Options, WrongUse } from './outbox-usage.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The entries that options mean. */
export function whichOf({ office, estate: estateId, day }: Options): Which {
  return { office, estateId, ...(day === undefined ? {} : timeOf(day)) }
}

/** The same, where it must be said whose. */
export function whichOfOffice(options: Options): OfOffice {
  return { ...whichOf(options), office: must(options.office, '--office') }
}

/** A day is this machine's own, as the times in a list are. */
function timeOf(day: string) {
  const from = new Date(`${day}T00:00:00`)
  const until = new Date(from)
  until.setDate(until.getDate() + 1)
  const isDay = DAY.test(day) && from.getDate() === Number(day.slice(-2))
  if (!isDay) throw new WrongUse(`${day} is no day, as 2026-11-27 is one`)

  return { from, until }
}
