import 'server-only'

import { database } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'

import { conditionsFor, type OfOffice } from './which-entries.ts'

/** Lets a quarantined interest go on to Vitec, due at once. @returns whether it was one. */
export async function releaseEntry(receiptId: string, now = database().now()) {
  const [rows = []] = await database().write([
    {
      sql: `
        update interests set state = 'waiting', next_attempt_at = $now, told_at = null
        where receipt_id = $receiptId and sealed is not null and state = 'quarantined'
        returning receipt_id`,
      values: { receiptId, now: now.toISOString() },
    },
  ])
  if (rows.length === 1) log('operatorActed', { verb: 'release', receiptId })

  return rows.length === 1
}

/** Lets all that an office has quarantined go on, or of these one home's or one time's. @returns how many. */
export async function releaseQuarantined(which: OfOffice, now = database().now()) {
  const { conditions, values } = conditionsFor(which)
  const [rows = []] = await database().write([
    {
      sql: `
        update interests set state = 'waiting', next_attempt_at = $now, told_at = null
        where ${conditions.join(' and ')} and sealed is not null and state = 'quarantined'
        returning receipt_id`,
      values: { ...values, now: now.toISOString() },
    },
  ])
  log('operatorActed', { verb: 'release', office: which.office, count: rows.length })

  return rows.length
}
