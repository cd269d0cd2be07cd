import 'server-only'

import { hkdfSync } from 'node:crypto'

/** One key of the ring. `secret` is 32 bytes; the first of a ring writes, all read. */
export type RingKey = { kid: string; secret: Uint8Array }

export type KeyPurpose = 'formToken' | 'seal' | 'fingerprint'

/** @returns null when it is not `kid:base64(32 bytes)`, comma-separated, each kid once. */
export function parseKeyRing(text: string): RingKey[] | null {
  const ring = text.split(',').map((part) => {
    const [kid = '', encoded = ''] = part.trim().split(':')
    return { kid, secret: new Uint8Array(Buffer.from(encoded, 'base64')) }
  })
  const isWhole = ring.every(
    ({ kid, secret }) => /^[A-Za-z0-9_-]{1,32}$/.test(kid) && secret.length === 32,
  )

  return isWhole && new Set(ring.map(({ kid }) => kid)).size === ring.length ? ring : null
}

/** A key of its own for each purpose, so that a token can never be read as a seal. */
export function keyFor({ secret }: RingKey, purpose: KeyPurpose) {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `intresse ${purpose}`, 32))
}
