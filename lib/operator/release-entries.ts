import 'server-only'

import { database } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'

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

/** Lets all that an office has quarantined go on. @returns how many. */
export async function releaseOffice(office: string, now = database().now()) {
  const [rows = []] = await database().write([
    {
      sql: `
        update interests set state = 'waiting', next_attempt_at = $now, told_at = null
        where office = $office and sealed is not null and state = 'quarantined'
        returning receipt_id`,
      values: { office, now: now.toISOString() },
    },
  ])
  log('operatorActed', { verb: 'release', office, count: rows.length })

  return rows.length
}
