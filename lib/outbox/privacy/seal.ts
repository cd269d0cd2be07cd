import 'server-only'

import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import * as z from 'zod'

import type { Interest } from '#lib/interest/schema/schema.ts'
import { keyFor } from '#lib/settings/key-ring.ts'
import { settings } from '#lib/settings/settings.ts'

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
  const [first] = settings().SECRET_KEYS
  if (!first) throw new Error('expected a key to seal with, the ring is empty')

  return { kid: first.kid, key: keyFor(first, 'seal') }
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
