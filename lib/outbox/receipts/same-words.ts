import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { fingerprint } from '#lib/outbox/privacy/fingerprint.ts'
import type { RingKey } from '#lib/settings/key-ring.ts'

/** The very same words to the same home within this time reach Vitec once: a reload has no memory of its token. */
const SAME_WORDS_MS = 10 * 60_000

/**
 * Tells equal words without keeping them. The key is the token's, so that the same press is the same also after the ring has got a new
 * first key. The language and the page the form stood on are no words of the visitor's.
 */
export function bodyHashOf(interest: Interest, key: RingKey) {
  return fingerprint(
    key,
    'body',
    JSON.stringify({ ...interest, locale: undefined, source: undefined }),
  )
}

/** Since when equal words count as the same. ISO 8601. */
export function sameSince(now: Date) {
  return new Date(now.getTime() - SAME_WORDS_MS).toISOString()
}

/**
 * SQL: stored interests with these words that another sender may join. An interest that waits for a person, or has left, is none: joined
 * to it, an honest sender's words would never reach Vitec. Wants `$bodyHash` and `$sameSince`.
 */
export const CAN_BE_JOINED = `
  body_hash = $bodyHash and accepted_at > $sameSince and state in ('waiting', 'sending', 'delivered', 'uncertain')`

/** How many receipts have joined the stored interest with these words lately. @throws StoreUnavailable */
export async function countJoined(interest: Interest, key: RingKey, now = database().now()) {
  const [row] = await database().read({
    sql: `
      select count(*) as joined
      from joined_receipts join interests on interests.receipt_id = joined_receipts.receipt_id
      where body_hash = $bodyHash and interests.accepted_at > $sameSince`,
    values: { bodyHash: bodyHashOf(interest, key), sameSince: sameSince(now) },
  })

  return z.object({ joined: z.coerce.number() }).parse(row).joined
}
