import 'server-only'

import { database } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'

/** What a person may put back into the queue. What was sent and is unknown stays uncertain, and goes out marked. */
const AGAIN = `
  update interests
  set state = case when state = 'uncertain' then 'uncertain' else 'waiting' end,
    next_attempt_at = $now, ended_at = null, told_at = null`

/** Makes one due at once. @returns whether it could be: what has ended well, or is on its way, stays as it is. */
export async function retryEntry(receiptId: string, now = database().now()) {
  const [rows = []] = await database().write([
    {
      sql: `
        ${AGAIN}
        where receipt_id = $receiptId and sealed is not null
          and state in ('waiting', 'uncertain', 'held', 'quarantined')
        returning receipt_id`,
      values: { receiptId, now: now.toISOString() },
    },
  ])
  if (rows.length === 1) log('operatorActed', { verb: 'retry', receiptId })

  return rows.length === 1
}

/** Makes all that an office has held due at once. @returns how many. */
export async function retryOffice(office: string, now = database().now()) {
  const [rows = []] = await database().write([
    {
      sql: `
        ${AGAIN}
        where office = $office and sealed is not null and state = 'held'
        returning receipt_id`,
      values: { office, now: now.toISOString() },
    },
  ])
  log('operatorActed', { verb: 'retry', office, count: rows.length })

  return rows.length
}
