import { randomBytes } from 'node:crypto'

import { test as base } from 'playwright/test'

import type { RingKey } from '#lib/settings/key-ring.ts'

/** `first` seals, `old` is still read, `gone` is in no ring of the app's. */
export type Ring = { first: RingKey; old: RingKey; gone: RingKey }

/**
 * A worker process of its own whose settings hold a ring of two keys: a process reads its settings
 * once.
 */
export const test = base.extend<object, { ring: Ring }>({
  ring: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const ring = { first: makeKey('first'), old: makeKey('old'), gone: makeKey('gone') }
      Object.assign(process.env, {
        PUBLIC_URL: 'http://127.0.0.1:3000',
        VITEC_BASE_URL: 'http://127.0.0.1:4010',
        OFFICES_FILE: 'tests/sandbox/offices.json',
        TRUSTED_PROXY_HOPS: '0',
        SECRET_KEYS: [ring.first, ring.old].map(written).join(','),
      })
      await use(ring)
    },
    { scope: 'worker', auto: true },
  ],
})

export { expect } from 'playwright/test'

function makeKey(kid: string): RingKey {
  return { kid, secret: new Uint8Array(randomBytes(32)) }
}

function written({ kid, secret }: RingKey) {
  return `${kid}:${Buffer.from(secret).toString('base64')}`
}
