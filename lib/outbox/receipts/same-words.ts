import 'server-only'

import * as z from 'zod'

import { database, readOne } from '#lib/database/database.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { fingerprint } from '#lib/outbox/privacy/fingerprint.ts'
import type { RingKey } from '#lib/settings/key-ring.ts'

/**
 * Equal text for the same estate within this time reaches Vitec once: a reload has no memory of its
 * token.
 */
const SAME_WORDS_MS = 10 * 60_000

/**
 * Lets equal text be recognised without storing it. The key is the token's, so that the same
 * submission is the same also after the ring has got a new first key. The language, the page with
 * the form and what Vitec said of the estate are not part of the visitor's text.
 */
export function bodyHashOf(interest: Interest, key: RingKey) {
  return fingerprint(
    key,
    'body',
    JSON.stringify({ ...interest, locale: undefined, source: undefined, estate: undefined }),
  )
}

/** Returns the time since which equal text counts as the same. ISO 8601. */
export function sameSince(now: Date) {
  return new Date(now.getTime() - SAME_WORDS_MS).toISOString()
}

/**
 * SQL: stored interests with this text that another sender may join. One that is under review,
 * withdrawn or erased cannot be joined: an honest sender's text would then never reach Vitec. The
 * query needs `$bodyHash` and `$sameSince`.
 */
export const CAN_BE_JOINED = `
  body_hash = $bodyHash and accepted_at > $sameSince and state in ('waiting', 'sending', 'delivered', 'uncertain')`

/**
 * Counts the receipts that have joined the stored interest with this text lately.
 * @throws StoreUnavailable
 */
export async function countJoined(interest: Interest, key: RingKey, now = database().now()) {
  const { joined } = await readOne(
    {
      sql: `
      select count(*) as joined
      from joined_receipts join interests on interests.receipt_id = joined_receipts.receipt_id
      where body_hash = $bodyHash and interests.accepted_at > $sameSince`,
      values: { bodyHash: bodyHashOf(interest, key), sameSince: sameSince(now) },
    },
    z.object({ joined: z.coerce.number() }),
  )

  return joined
}
