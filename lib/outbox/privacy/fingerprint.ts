import 'server-only'

import { createHmac } from 'node:crypto'

import { keyFor, type RingKey } from '#lib/settings/key-ring.ts'

/** Tells whether two texts are the same without keeping either; keyed, so that nobody can try texts against it. */
export function fingerprint(key: RingKey, ...parts: string[]) {
  const mac = createHmac('sha256', keyFor(key, 'fingerprint'))
  // JSON puts a border between the parts: 'ab','c' is not 'a','bc'.
  return mac.update(JSON.stringify(parts)).digest('base64url')
}
