import 'server-only'

import * as z from 'zod'

import { type Alert, IS_RAISER, toBoth } from '#lib/alerts/raise.ts'
import { stockholmTime } from '#lib/alerts/stockholm-time.ts'
import { read, readOne } from '#lib/database/database.ts'
import { IS_INTEREST } from '#lib/outbox/bookings.ts'

/** A message with more has too many to read; the rest is reported an hour later. */
const TOLD_AT_ONCE_MAX = 500

const heldRow = z.object({
  receipt_id: z.string(),
  booking_of: z.string().nullable(),
  reference: z.string(),
  last_reason: z.string().nullable(),
  accepted_at: z.string(),
})

/** Reports interests without further retries: a person must handle them. Each is reported once. */
export async function checkHeld(office: string, now: Date): Promise<Alert[]> {
  const rows = await read(
    {
      sql: `
      select receipt_id, booking_of, reference, last_reason, accepted_at from interests
      where office = $office and state = 'held' and told_at is null
      order by accepted_at
      limit $limit`,
      values: { office, limit: TOLD_AT_ONCE_MAX },
    },
    heldRow,
  )
  const [first] = rows
  if (!first) return []
  const bookings = rows.filter(({ booking_of }) => booking_of !== null).length

  return [
    {
      topic: `held/${office}`,
      drafts: toBoth(office, {
        kind: 'held' as const,
        office,
        count: rows.length - bookings,
        bookings,
        oldest: first.accepted_at,
        reasons: [...new Set(rows.map((row) => row.last_reason ?? 'unexpected'))],
        references: [...new Set(rows.map(({ reference }) => reference))],
      }),
      marks: (claim) =>
        rows.map(({ receipt_id }) => ({
          sql: `
            update interests set told_at = $now
            where receipt_id = $receiptId and state = 'held' and told_at is null and ${IS_RAISER}`,
          values: { ...claim, receiptId: receipt_id, now: now.toISOString() },
        })),
    },
  ]
}

/** More than this within an hour is reported each hour; fewer once a day. */
const MANY = 3

const uncertainRow = z.object({ office: z.string(), attempts: z.coerce.number() })

/**
 * Reports attempts of the last hour that may or may not have arrived: a broker may have to look for
 * doubles.
 */
export async function checkUncertain(now: Date): Promise<Alert[]> {
  const rows = await read(
    {
      sql: `
      select interests.office as office, count(*) as attempts
      from attempts join interests on interests.receipt_id = attempts.receipt_id
      where attempts.outcome = 'uncertain' and attempts.ended_at > $hourAgo
      group by interests.office
      order by interests.office`,
      values: { hourAgo: new Date(now.getTime() - 3_600_000).toISOString() },
    },
    uncertainRow,
  )
  const found = rows
  const count = found.reduce((sum, { attempts }) => sum + attempts, 0)
  if (count === 0) return []

  const keys = found.map(({ office }) => office)
  const facts = { kind: 'uncertain' as const, offices: keys, count }
  const drafts = [{ audience: 'operator' as const, office: null, facts }]
  const first = { topic: `uncertain/${stockholmTime(now).date}`, drafts, quietHours: 48 }
  if (count <= MANY) return [first]

  return [
    {
      topic: 'uncertain/many',
      drafts,
      // The alert covers the first of the day too.
      marks: (claim) => [
        {
          sql: `
            insert into alerts (topic, raised_at, raised_by) select $first, $now, $token where ${IS_RAISER}
            on conflict (topic) do nothing`,
          values: { ...claim, first: first.topic, now: now.toISOString() },
        },
      ],
    },
  ]
}

/** A healthy Vitec gets an interest seconds after it arrives. */
const TOO_LONG_MINUTES = 15

/** The alert is repeated once a day while it lasts; the daily line reports it too. */
const QUIET_HOURS = 24

const waitingRow = z.object({
  waiting: z.coerce.number(),
  bookings: z.coerce.number(),
  oldest: z.string().nullable(),
})

/** Reports interests that have waited so long that something is wrong. */
export async function checkWaiting(office: string, now: Date): Promise<Alert[]> {
  const { waiting, bookings, oldest } = await readOne(
    {
      sql: `
      select count(case when ${IS_INTEREST} then 1 end) as waiting, count(booking_of) as bookings,
        min(accepted_at) as oldest
      from interests
      where office = $office and state in ('waiting', 'sending', 'uncertain') and accepted_at <= $before`,
      values: { office, before: new Date(now.getTime() - TOO_LONG_MINUTES * 60_000).toISOString() },
    },
    waitingRow,
  )
  if (oldest === null) return []

  return [
    {
      topic: `waiting/${office}`,
      drafts: toBoth(office, {
        kind: 'waiting' as const,
        office,
        count: waiting,
        bookings,
        oldest,
      }),
      quietHours: QUIET_HOURS,
    },
  ]
}
