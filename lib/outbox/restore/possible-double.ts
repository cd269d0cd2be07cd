import 'server-only'

import type { Statement } from '#lib/database/database.ts'
import { WITH_BOOKING } from '#lib/outbox/bookings.ts'

import { lastRestore } from './last-restore.ts'

type Token = { nonce: string | null; issuedAt?: Date }

/**
 * A visitor's own token from before the store was put back: this very submission may have been
 * stored and sent, and its record lost.
 */
export async function isOfLostTime({ nonce, issuedAt }: Token) {
  const restore = await lastRestore()

  return (
    restore !== null && nonce !== null && !!issuedAt && issuedAt.toISOString() < restore.restoredAt
  )
}

/** An attempt of unknown outcome, as the lost store may have had one. */
export function markPossibleDouble(row: { receiptId: string; now: string }): Statement[] {
  const { receiptId, now } = row

  return [
    {
      sql: `update interests set attempts = 1 where ${WITH_BOOKING} and attempts = 0`,
      values: { receiptId },
    },
    {
      sql: `
        insert into attempts (receipt_id, number, started_at, sent_at, ended_at, outcome, reason)
        select receipt_id, 1, $now, $now, $now, 'uncertain', 'restored'
        from interests where ${WITH_BOOKING}`,
      values: { receiptId, now },
    },
  ]
}
