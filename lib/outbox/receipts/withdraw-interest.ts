import 'server-only'

import { randomUUID } from 'node:crypto'

import * as z from 'zod'

import { database, read } from '#lib/database/database.ts'
import { IS_BOOKING_AWAY, IS_INTEREST } from '#lib/outbox/bookings.ts'
import { mayBeThere } from '#lib/outbox/privacy/scrub.ts'
import { noteErasure } from '#lib/outbox/restore/journal.ts'

import { mailUnderWay, timesAround } from './mail-under-way.ts'
import { storedUnder, withdrawWhere } from './withdraw-where.ts'

/**
 * SQL: neither Vitec nor the office has it, may have it, or is just being sent it. The query needs
 * `$now` and `$soon`.
 */
const IS_STILL_HERE = `
  interests.state in ('waiting', 'held', 'quarantined') and interests.mailed_at is null
  and ${IS_INTEREST} and not ${mayBeThere()} and not ${mailUnderWay()} and not ${IS_BOOKING_AWAY}`

/** SQL: it had been withdrawn before the store was put back from a backup, so it never left. */
const HAD_BEEN_WITHDRAWN = `
  interests.state in ('waiting', 'sending', 'uncertain', 'held', 'quarantined') and ${IS_INTEREST}`

/**
 * Withdraws the interest for the holder of this receipt, unless Vitec or the office has it, may
 * have it, or is just being sent it. If no other sender is left, the same commit erases the
 * interest and its personal data.
 * @returns whether it was withdrawn for this sender.
 */
export async function withdrawInterest(receiptId: string, now = database().now()) {
  if (!(await isStillHere(receiptId, now))) return false
  const intent = randomUUID()
  await noteErasure({ did: 'withdraw', intent, receiptIds: [receiptId] })
  const given = { condition: IS_STILL_HERE, times: timesAround(now), isLeftToOthers: false }
  const { isWithdrawn, hasEnded } = await withdrawWhere(receiptId, given, now)
  if (!isWithdrawn) await noteErasure({ did: 'kept', intent, receiptIds: [receiptId] })
  else if (!hasEnded) await noteErasure({ did: 'leftToOthers', intent })

  return isWithdrawn
}

/** A withdrawal that is refused anyway is not noted: its sender could fill the journal. */
async function isStillHere(receiptId: string, now: Date) {
  const rows = await read(
    {
      sql: `
        select 1 as found from interests where receipt_id = $interestId and ${IS_STILL_HERE}`,
      values: { interestId: await storedUnder(receiptId), ...timesAround(now) },
    },
    z.object({ found: z.number() }),
  )

  return rows.length > 0
}

/**
 * Withdraws again what had been withdrawn after the backup that was put back.
 * @param isLeftToOthers others had joined it, and their receipts may be lost: it stays for them.
 */
export async function withdrawAgain(
  receiptId: string,
  isLeftToOthers: boolean,
  now = database().now(),
) {
  const times = { now: now.toISOString() }
  const given = { condition: HAD_BEEN_WITHDRAWN, times, isLeftToOthers }

  return (await withdrawWhere(receiptId, given, now)).isWithdrawn
}
