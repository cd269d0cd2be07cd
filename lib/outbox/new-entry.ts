import 'server-only'

import { randomBytes, randomInt } from 'node:crypto'

import type { Interest } from '#lib/interest/schema/schema.ts'
import { personHashes } from '#lib/outbox/privacy/find-person.ts'
import { fingerprint } from '#lib/outbox/privacy/fingerprint.ts'
import { seal, sealingKey } from '#lib/outbox/privacy/seal.ts'
import { bodyHashOf, sameSince } from '#lib/outbox/receipts/same-words.ts'
import type { RingKey } from '#lib/settings/key-ring.ts'

/** As long as a first attempt takes with a Vitec that is well; a receipt that joined shows nothing sooner than any other. */
const FIRST_ATTEMPT_MS = [40, 240] as const

/** One press of the button. */
export type Press = {
  interest: Interest
  /** Stands for this press. A page's token is shared by its readers and stands for nobody's. */
  token: { nonce: string | null; raw: string; key: RingKey }
  noticeHash: string
  /** Why it looks like a robot's, in codes: then a person looks at it before it goes further. */
  suspicion?: string
}

/** An interest as it is stored, or the receipt that joins one. */
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
    // A kept page's token is shared by all who read it (a page made for each reader cost 7 times the CPU, measured), so it can answer
    // nobody with a receipt that is there already.
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
    // A quarantined interest is tried only when a person has let it through.
    dueAt: suspicion ? null : now.toISOString(),
    followsAt: new Date(now.getTime() + randomInt(...FIRST_ATTEMPT_MS)).toISOString(),
    sameSince: sameSince(now),
  }
}

// No 0/O, 1/I/L, B/8 or U/V that a telephone or a tired eye could mix up.
const LETTERS = '234567ACDEFGHJKMNPQRSTWXYZ9'

/** 128 random bits: whoever holds it may read the receipt, and nobody can guess it. */
export function createReceiptId() {
  return randomBytes(16).toString('base64url')
}

/** Eight characters in two groups for the telephone, `7K3F-92QX`. Says nothing and opens nothing. */
export function createReference() {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)])

  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
