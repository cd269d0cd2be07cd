import 'server-only'

import { randomBytes, randomInt } from 'node:crypto'

import type { Interest } from '#lib/interest/schema/schema.ts'
import { fingerprint, personHashes } from '#lib/outbox/privacy/fingerprint.ts'
import { seal, sealingKey } from '#lib/outbox/privacy/seal.ts'
import { bodyHashOf, sameSince } from '#lib/outbox/receipts/same-words.ts'
import type { RingKey } from '#lib/settings/key-ring.ts'

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
  token: { nonce: string | null; raw: string; key: RingKey }
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
    // The token of a cached page is shared by all its readers (a page rendered for each reader cost
    // 7 times the CPU, measured), so it can return an existing receipt to none of them.
    idempotencyKey: token.nonce
      ? fingerprint(token.key, 'own', office, estateId, token.nonce)
      : receiptId,
    bodyHash: bodyHashOf(interest, token.key),
    sealed: await seal(interest, { office, receiptId }),
    sealKid: sealingKey().kid,
    personHashes: personHashes(interest),
    noticeHash,
    wishAdvertising: interest.wishAdvertising ? 1 : 0,
    state: suspicion ? 'quarantined' : 'waiting',
    suspicion: suspicion ?? null,
    now: now.toISOString(),
    // A quarantined interest is tried only when a person has released it.
    dueAt: suspicion ? null : now.toISOString(),
    followsAt: new Date(now.getTime() + randomInt(...FIRST_ATTEMPT_MS)).toISOString(),
    sameSince: sameSince(now),
  }
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
