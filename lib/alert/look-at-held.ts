import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'

import { toBoth } from './known-offices.ts'
import { type Alert, ITS_TURN } from './raise.ts'

/** A letter with more has too many to read; the rest is told an hour later. */
const TOLD_AT_ONCE_MAX = 500

const heldRow = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  last_reason: z.string().nullable(),
  accepted_at: z.string(),
})

/** Interests that nobody tries again: a person must look. Each is told of once. */
export async function lookAtHeld(office: string, now: Date): Promise<Alert[]> {
  const found = await database().read({
    sql: `
      select receipt_id, reference, last_reason, accepted_at from interests
      where office = $office and state = 'held' and told_at is null
      order by accepted_at
      limit $limit`,
    values: { office, limit: TOLD_AT_ONCE_MAX },
  })
  const rows = found.map((row) => heldRow.parse(row))
  const [first] = rows
  if (!first) return []

  return [
    {
      topic: `held/${office}`,
      drafts: toBoth(office, {
        kind: 'held' as const,
        office,
        count: rows.length,
        oldest: first.accepted_at,
        reasons: [...new Set(rows.map((row) => row.last_reason ?? 'unexpected'))],
        references: rows.map(({ reference }) => reference),
      }),
      marks: (turn) =>
        rows.map(({ receipt_id }) => ({
          sql: `
            update interests set told_at = $now
            where receipt_id = $receiptId and state = 'held' and told_at is null and ${ITS_TURN}`,
          values: { ...turn, receiptId: receipt_id, now: now.toISOString() },
        })),
    },
  ]
}
