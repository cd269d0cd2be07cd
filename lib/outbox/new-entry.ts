import 'server-only'

import { randomBytes, randomInt } from 'node:crypto'

import * as z from 'zod'

import { database, read, readOne } from '#lib/database/database.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { fingerprint, personHashes, seal, sealingKey } from '#lib/outbox/privacy/seal.ts'
import { isOfLostTime } from '#lib/outbox/restore/possible-double.ts'
import type { RingKey } from '#lib/settings/settings.ts'

import { bookingFor } from './bookings.ts'

/**
 * The duration of a first attempt with a healthy Vitec; a receipt that joined shows nothing sooner
 * than any other.
 */
const FIRST_ATTEMPT_MS = [40, 240] as const

/** One submission of the form. */
export type Press = {
  interest: Interest
  /**
   * The token identifies this submission. The token of a cached page is shared by its readers and
   * identifies none of them.
   */
  token: { nonce: string | null; raw: string; key: RingKey; issuedAt?: Date }
  noticeHash: string
  /**
   * The reasons why it looks automated, as codes: a person then reviews it before it goes further.
   */
  suspicion?: string
}

/** The row of a new interest, or of the receipt that joins one. */
export type NewRow = Awaited<ReturnType<typeof rowFor>>

export async function rowFor({ interest, token, noticeHash, suspicion }: Press, now: Date) {
  const { office, estateId, locale } = interest
  const receiptId = createReceiptId()

  return {
    receiptId,
    reference: createReference(),
    office,
    estateId,
    locale,
    idempotencyKey: ownKeyOf({ interest, token }) ?? receiptId,
    bodyHash: bodyHashOf(interest, token.key),
    sealed: await seal(interest, { office, receiptId }),
    sealKid: sealingKey().kid,
    booking: await bookingFor(interest, createReceiptId()),
    personHashes: personHashes(interest),
    noticeHash,
    wishAdvertising: interest.wishAdvertising ? 1 : 0,
    state: suspicion ? 'quarantined' : 'waiting',
    suspicion: suspicion ?? null,
    mayBeThere: await isOfLostTime(token),
    now: now.toISOString(),
    // A quarantined interest is tried only when a person has released it.
    dueAt: suspicion ? null : now.toISOString(),
    followsAt: new Date(now.getTime() + randomInt(...FIRST_ATTEMPT_MS)).toISOString(),
    sameSince: sameSince(now),
  }
}

// The token of a cached page is shared by all its readers (a page rendered for each reader cost 7
// times the CPU, measured), so it can return an existing receipt to none of them.
function ownKeyOf({ interest: { office, estateId }, token }: Pick<Press, 'interest' | 'token'>) {
  return token.nonce ? fingerprint(token.key, 'own', office, estateId, token.nonce) : null
}

/**
 * Says whether this very submission has been stored, or one with its words that it would join: the
 * response to it may have been lost.
 * @throws StoreUnavailable
 */
export async function isStored(press: Pick<Press, 'interest' | 'token'>, now = database().now()) {
  const values = {
    key: ownKeyOf(press),
    bodyHash: bodyHashOf(press.interest, press.token.key),
    sameSince: sameSince(now),
  }
  const rows = await read(
    {
      sql: `
      select 1 as found from interests where idempotency_key = $key
      union all
      select 1 as found from joined_receipts where idempotency_key = $key
      union all
      select 1 as found from interests where ${CAN_BE_JOINED}`,
      values,
    },
    z.object({ found: z.number() }),
  )

  return rows.length > 0
}

// The alphabet has no 0/O, 1/I/L, B/8 or U/V, which are easily confused by ear or eye.
const LETTERS = '234567ACDEFGHJKMNPQRSTWXYZ9'

/** Returns 128 random bits: its holder may read the receipt, and it cannot be guessed. */
export function createReceiptId() {
  return randomBytes(16).toString('base64url')
}

/**
 * Returns eight characters in two groups to read aloud, `7K3F-92QX`. A reference reveals nothing
 * and opens nothing.
 */
export function createReference() {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)])

  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

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
function bodyHashOf(interest: Interest, key: RingKey) {
  return fingerprint(
    key,
    'body',
    JSON.stringify({ ...interest, locale: undefined, source: undefined, estate: undefined }),
  )
}

/** Returns the time since which equal text counts as the same. ISO 8601. */
function sameSince(now: Date) {
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
