import 'server-only'

import { createHmac } from 'node:crypto'

import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import * as z from 'zod'

import { read } from '#lib/database/database.ts'
import { judgePhone } from '#lib/interest/contact/judge-phone.ts'
import { plainEmail } from '#lib/interest/schema/person-schema.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { keyFor, type RingKey, settings } from '#lib/settings/settings.ts'

/** The row that a sealed interest belongs to. Another row cannot open it. */
export type SealedFor = { office: string; receiptId: string }

// The interest was checked before it was sealed, and the seal vouches for it since. Only its shape
// is checked again.
const sealedInterest = z.custom<Interest>(
  (value) => typeof value === 'object' && value !== null && 'person' in value,
)

export function seal(interest: Interest, whose: SealedFor) {
  return sealText(JSON.stringify(interest), whose)
}

/** @throws when the key is missing, or the text was changed or belongs to another row. */
export async function unseal(sealed: string, whose: SealedFor): Promise<Interest> {
  return sealedInterest.parse(JSON.parse(await unsealText(sealed, whose)))
}

/**
 * Seals as JWE, A256GCM, with the first key of the ring. Office and receipt are in the
 * authenticated header.
 */
export async function sealText(text: string, { office, receiptId }: SealedFor) {
  const { kid, key } = sealingKey()

  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid, office, receiptId })
    .encrypt(key)
}

/** Returns the key that seals now: the ring's first. */
export function sealingKey() {
  const first = firstKey()

  return { kid: first.kid, key: keyFor(first, 'seal') }
}

function firstKey() {
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key to seal with, the ring is empty')

  return first
}

/**
 * Says whether the key of a seal is missing in this process's ring; another process may have it.
 */
export function isKeyMissing(sealed: string) {
  try {
    const { kid } = decodeProtectedHeader(sealed)
    return kid !== undefined && !settings().SECRET_KEYS.some((each) => each.kid === kid)
  } catch {
    // The text is no seal at all.
    return false
  }
}

/** @throws when the key is missing, or the text was changed or belongs to another row. */
export async function unsealText(sealed: string, { office, receiptId }: SealedFor) {
  const { plaintext, protectedHeader } = await compactDecrypt(
    sealed,
    ({ kid }) => {
      const key = settings().SECRET_KEYS.find((each) => each.kid === kid)
      if (!key) throw new Error(`expected key ${kid} in SECRET_KEYS`)
      return keyFor(key, 'seal')
    },
    { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
  )
  if (protectedHeader.office !== office || protectedHeader.receiptId !== receiptId) {
    throw new Error('expected a seal of this row, it is another’s')
  }

  return new TextDecoder().decode(plaintext)
}

/**
 * Lets two texts be compared without storing either; the hash is keyed, so that no one can test
 * texts against it.
 */
export function fingerprint(key: RingKey, ...parts: string[]) {
  const mac = createHmac('sha256', keyFor(key, 'fingerprint'))
  // JSON separates the parts: 'ab','c' is not 'a','bc'.
  return mac.update(JSON.stringify(parts)).digest('base64url')
}

/**
 * Returns keyed hashes of each address and number, which find an interest by its sender when its
 * text is sealed or erased.
 */
export function personHashes({ person, email }: Interest): string[] {
  const ways = [
    email?.emailAddress,
    email?.emailAddress2,
    person.cellPhone,
    person.telePhone,
    person.workPhone,
    person.otherPhone,
  ]

  return [...new Set(ways.flatMap((way) => (way ? [contactHash(way)] : [])))]
}

/** @param way an e-mail address or a number, in any spelling */
export function contactHash(way: string) {
  return fingerprint(firstKey(), 'person', sameFor(way))
}

/** The hashes under which it may have been stored: one for each key of the ring. */
export function contactHashes(way: string) {
  return settings().SECRET_KEYS.map((key) => fingerprint(key, 'person', sameFor(way)))
}

/**
 * Returns the receipts of the person with this e-mail address or phone number, newest first.
 * @param way as people write it: `070-174 06 50`, `Asa@Exempel.example`
 */
export async function findByPerson(way: string): Promise<string[]> {
  const hashes = contactHashes(way)
  const values = Object.fromEntries(hashes.map((hash, index) => [`hash${index}`, hash]))
  const names = Object.keys(values).map((name) => `$${name}`)
  const rows = await read(
    {
      sql: `
      select distinct interests.receipt_id, accepted_at
      from person_hashes join interests on interests.receipt_id = person_hashes.receipt_id
      where hash in (${names.join(', ')})
      order by accepted_at desc`,
      values,
    },
    z.object({ receipt_id: z.string() }),
  )

  return rows.map(({ receipt_id }) => receipt_id)
}

/** Returns one spelling for all of an address or number: the one the interest is sent with. */
function sameFor(way: string) {
  const text = way.trim()
  if (text.includes('@')) return plainEmail(text)

  return judgePhone(text).number ?? text
}
