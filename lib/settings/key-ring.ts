import 'server-only'

import { hkdfSync } from 'node:crypto'

/** One key of the ring. `secret` is 32 bytes; the first key of a ring encrypts, all decrypt. */
export type RingKey = { kid: string; secret: Uint8Array }

export type KeyPurpose = 'formToken' | 'seal' | 'fingerprint' | 'address'

// 32 bytes are 43 characters of base64 and one of padding. Node would skip over invalid characters.
const RING_PART = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/

/** @returns null when it is not `kid:base64(32 bytes)`, comma-separated, each kid once. */
export function parseKeyRing(text: string): RingKey[] | null {
  const ring = text.split(',').flatMap((part) => {
    const [, kid, encoded] = RING_PART.exec(part.trim()) ?? []
    return kid && encoded ? [{ kid, secret: new Uint8Array(Buffer.from(encoded, 'base64')) }] : []
  })
  const isWhole = ring.length === text.split(',').length

  return isWhole && new Set(ring.map(({ kid }) => kid)).size === ring.length ? ring : null
}

/** A separate key for each purpose, so that a token can never be read as an encrypted value. */
export function keyFor(ringKey: RingKey, purpose: KeyPurpose) {
  const keys = derived.get(ringKey) ?? {}
  derived.set(ringKey, keys)
  keys[purpose] ??= derive(ringKey, purpose)

  return keys[purpose]
}

// A post needs several, the same each time.
const derived = new WeakMap<RingKey, Partial<Record<KeyPurpose, Uint8Array>>>()

function derive({ secret }: RingKey, purpose: KeyPurpose) {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `intresse ${purpose}`, 32))
}

/** The advice for an operator whose password has such a character. */
export const LOGIN_SIGNS =
  'in user and password write % as %25, # as %23, / as %2F, ? as %3F, @ as %40, : as %3A'

/** The login of an address, decoded; null when a % in it encodes no character. */
export function loginOf({ username, password }: URL) {
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  } catch {
    return null
  }
}
