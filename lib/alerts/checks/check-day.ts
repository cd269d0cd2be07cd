import 'server-only'

import * as z from 'zod'

import type { Day } from '#lib/alerts/payload.ts'
import type { Alert, Draft } from '#lib/alerts/raise.ts'
import { stockholmTime } from '#lib/alerts/stockholm-time.ts'
import { database, read } from '#lib/database/database.ts'
import { STATES } from '#lib/interest/delivery.ts'
import { UNDELIVERED_DAYS_MAX } from '#lib/office/entry-parts.ts'
import { findOffice } from '#lib/office/offices.ts'
import { IS_INTEREST } from '#lib/outbox/bookings.ts'
import { contactsOf } from '#lib/outbox/contacted.ts'

const HOUR_MS = 3_600_000
const DAY_HOURS = 24
/** The brokers' breakfast time. */
const REPORTED_FROM_HOUR = 7
/**
 * The period is longer than any interest is stored undelivered: one that ended today arrived within
 * it.
 */
const LOOK_BACK_DAYS = UNDELIVERED_DAYS_MAX + 1

/** Of an office whose brokers get no mails, and so no link to say that one was contacted. */
const NO_CONTACTS = { uncontacted: 0, toCall: [], minutesToContact: null }

const stateRow = z.object({
  state: z.enum(STATES),
  accepted: z.coerce.number(),
  ended: z.coerce.number(),
  expired: z.coerce.number(),
  all: z.coerce.number(),
  with_bookings: z.coerce.number(),
})

/**
 * Reports the last day in one line for each office, also when nothing arrived: silence must mean
 * trouble.
 */
export async function checkDay(offices: string[], now: Date): Promise<Alert[]> {
  const { date, hour } = stockholmTime(now)
  const topic = `day/${date}`
  if (hour < REPORTED_FROM_HOUR || (await isReported(topic))) return []

  const days = await Promise.all(offices.map((office) => dayOf(office, now)))

  return [
    {
      topic,
      drafts: [
        { audience: 'operator', office: null, facts: { kind: 'day', days } },
        ...days.map(
          (day): Draft => ({
            audience: 'office',
            office: day.office,
            facts: { kind: 'day', days: [day] },
          }),
        ),
      ],
      quietHours: 2 * DAY_HOURS,
    },
  ]
}

async function isReported(topic: string) {
  const rows = await database().read({
    sql: 'select topic from alerts where topic = $topic',
    values: { topic },
  })

  return rows.length > 0
}

async function dayOf(office: string, now: Date): Promise<Day> {
  const since = new Date(now.getTime() - DAY_HOURS * HOUR_MS)
  const states = await read(
    {
      sql: `
      select state, count(*) as with_bookings, count(case when ${IS_INTEREST} then 1 end) as "all",
        count(case when accepted_at > $since and ${IS_INTEREST} then 1 end) as accepted,
        count(case when ended_at > $since and ${IS_INTEREST} then 1 end) as ended,
        count(case when ended_at > $since and last_reason = 'expired' and ${IS_INTEREST} then 1 end) as expired
      from interests
      where office = $office and accepted_at > $lookBack and state in (${STATES.map((state) => `'${state}'`).join(', ')})
      group by state`,
      values: {
        office,
        since: since.toISOString(),
        lookBack: new Date(since.getTime() - LOOK_BACK_DAYS * DAY_HOURS * HOUR_MS).toISOString(),
      },
    },
    stateRow,
  )
  const paused = await database().read({
    sql: 'select office from pauses where office = $office',
    values: { office },
  })
  const sum = (what: Exclude<keyof z.output<typeof stateRow>, 'state'>, ...wanted: string[]) =>
    states
      .filter(({ state }) => wanted.includes(state))
      .reduce((total, counts) => total + counts[what], 0)

  return {
    office,
    accepted: sum('accepted', ...STATES),
    delivered: sum('ended', 'delivered'),
    withdrawn: sum('ended', 'withdrawn'),
    waiting: sum('all', 'waiting', 'sending', 'uncertain', 'quarantined'),
    // The place at a viewing is waited for, too.
    held: sum('with_bookings', 'held'),
    expired: sum('expired', 'erased'),
    isPaused: paused.length > 0,
    ...(findOffice(office)?.notify.length ? await contactsOf(office, now) : NO_CONTACTS),
  }
}
