import 'server-only'

import { database } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'
import { ERASE_ANSWERS } from '#lib/outbox/erase-interest.ts'
import { leavesLater } from '#lib/outbox/let-go.ts'

import { conditionsFor, type OfOffice } from './which-entries.ts'

/**
 * Erases all that an office has quarantined, or of these one home's or one time's, in one commit: a flood is many thousands. The proof
 * without the person stays. @returns how many.
 */
export async function eraseQuarantined(which: OfOffice, now = database().now()) {
  const { conditions, values } = conditionsFor(which)
  const erasedAt = now.toISOString()
  const [rows = []] = await database().write([
    {
      sql: `
        update interests
        set state = 'erased', ended_at = $now, sealed = null, seal_kid = null, next_attempt_at = null,
          idempotency_key = receipt_id
        where ${conditions.join(' and ')} and state = 'quarantined'
        returning receipt_id`,
      values: { ...values, now: erasedAt },
    },
    {
      sql: `
        delete from person_hashes
        where receipt_id in (select receipt_id from interests where state = 'erased' and ended_at = $now)`,
      values: { now: erasedAt },
    },
    ERASE_ANSWERS,
    leavesLater(now),
  ])
  log('operatorActed', { verb: 'erase', office: which.office, count: rows.length })
  log('dataErased', { count: rows.length })

  return rows.length
}
