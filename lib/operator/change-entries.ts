import 'server-only'

import * as z from 'zod'

import { database, writeOne } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { WITH_BOOKING } from '#lib/outbox/bookings.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'

import type { ListedEntry } from './list-entries.ts'
import { conditionsFor, type OfOffice } from './which-entries.ts'

/**
 * States from which a person may requeue an interest. An interest that was sent with an unknown
 * outcome stays uncertain, and is sent marked.
 */
const AGAIN = `
  update interests
  set state = case when state = 'uncertain' then 'uncertain' else 'waiting' end,
    next_attempt_at = $now, ended_at = null, told_at = null`

/**
 * Makes an interest due at once, and its booking.
 * @returns whether it could be: an interest that has ended well, or is being sent, stays as it is.
 */
export async function retryEntry(
  receiptId: string,
  now = database().now(),
  { isAlone = false } = {},
) {
  const rows = await writeOne({
    sql: `
        ${AGAIN}
        where ${isAlone ? 'receipt_id = $receiptId' : WITH_BOOKING} and sealed is not null
          and state in ('waiting', 'uncertain', 'held', 'quarantined')
        returning receipt_id`,
    values: { receiptId, now: now.toISOString() },
  })
  if (rows.length > 0) log('operatorActed', { verb: 'retry', receiptId })

  return rows.length > 0
}

/** Makes all held interests of an office due at once. @returns how many. */
export async function retryOffice(office: string, now = database().now()) {
  const rows = await writeOne({
    sql: `
        ${AGAIN}
        where office = $office and sealed is not null and state = 'held'
        returning receipt_id`,
    values: { office, now: now.toISOString() },
  })
  log('operatorActed', { verb: 'retry', office, count: rows.length })

  return rows.length
}

/** Releases a quarantined interest to Vitec, due at once. @returns whether it was quarantined. */
export async function releaseEntry(receiptId: string, now = database().now()) {
  const rows = await writeOne({
    sql: `
        update interests set state = 'waiting', next_attempt_at = $now, told_at = null
        where ${WITH_BOOKING} and sealed is not null and state = 'quarantined'
        returning receipt_id`,
    values: { receiptId, now: now.toISOString() },
  })
  if (rows.length > 0) log('operatorActed', { verb: 'release', receiptId })

  return rows.length > 0
}

/**
 * Releases all quarantined interests of an office, or only those of one estate or one time.
 * @returns how many.
 */
export async function releaseQuarantined(which: OfOffice, now = database().now()) {
  const { conditions, values } = conditionsFor(which)
  const rows = await writeOne({
    sql: `
        update interests set state = 'waiting', next_attempt_at = $now, told_at = null
        where ${conditions.join(' and ')} and sealed is not null and state = 'quarantined'
        returning booking_of`,
    values: { ...values, now: now.toISOString() },
  })
  const count = interestsIn(rows)
  log('operatorActed', { verb: 'release', office: which.office, count })

  return count
}

/**
 * Sends on, or erases, one of the entries that wait for a person.
 * @returns whether it could be: another person may have been faster.
 */
export async function settleWaiting(entry: ListedEntry, act: 'release' | 'erase') {
  const { receipt_id: receiptId, state } = entry
  if (act === 'release')
    return state === 'quarantined'
      ? releaseEntry(receiptId)
      : retryEntry(receiptId, database().now(), { isAlone: true })

  const isErased = await eraseInterest(receiptId)
  if (isErased) log('operatorActed', { verb: 'erase', receiptId })

  return isErased
}

/** An interest and its booking are one to a person. */
function interestsIn(rows: unknown[]) {
  return rows.map((row) => bookingRow.parse(row)).filter((row) => row.booking_of === null).length
}

const bookingRow = z.object({ booking_of: z.string().nullable() })
