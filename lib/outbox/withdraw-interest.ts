import 'server-only'

import { database } from '#lib/database/database.ts'
import { log } from '#lib/log/log.ts'

import { ERASE_ANSWERS, forgetWays } from './erase-interest.ts'
import { leavesLater } from './let-go.ts'
import { LETTER_UNDER_WAY, lockFirst, timesAround } from './letter-under-way.ts'
import { MAY_BE_THERE } from './may-be-there.ts'

/**
 * Takes an interest back and erases the person in the same breath, unless Vitec or the office has it, may have it, or is just now
 * getting it.
 * @returns whether it was taken back.
 */
export async function withdrawInterest(receiptId: string, now = database().now()) {
  const [, rows = []] = await database().write([
    lockFirst(receiptId),
    {
      sql: `
        update interests
        set state = 'withdrawn', sealed = null, seal_kid = null, next_attempt_at = null, ended_at = $now,
          idempotency_key = receipt_id
        where receipt_id = $receiptId and state in ('waiting', 'held', 'quarantined') and mailed_at is null
          and not ${MAY_BE_THERE} and not ${LETTER_UNDER_WAY}
        returning receipt_id`,
      values: { receiptId, ...timesAround(now) },
    },
    forgetWays(receiptId),
    ERASE_ANSWERS,
    leavesLater(now),
  ])
  const isWithdrawn = rows.length === 1
  if (isWithdrawn) log('interestWithdrawn', { receiptId })

  return isWithdrawn
}
