import 'server-only'

import { createHmac } from 'node:crypto'

import { keyFor, type RingKey } from '#lib/settings/key-ring.ts'

/**
 * Lets two texts be compared without storing either; the hash is keyed, so that no one can test
 * texts against it.
 */
export function fingerprint(key: RingKey, ...parts: string[]) {
  const mac = createHmac('sha256', keyFor(key, 'fingerprint'))
  // JSON separates the parts: 'ab','c' is not 'a','bc'.
  return mac.update(JSON.stringify(parts)).digest('base64url')
}
