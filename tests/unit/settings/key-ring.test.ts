import { randomBytes } from 'node:crypto'

import { expect, test } from 'playwright/test'

import { keyFor, parseKeyRing } from '#lib/settings/settings.ts'

const ONE = randomBytes(32)
const TWO = randomBytes(32)

const base64 = (secret: Buffer) => secret.toString('base64')

test('a key ring is read in its order, so that the first key seals', () => {
  expect(parseKeyRing(`new:${base64(ONE)}, old_1-a:${base64(TWO)}`)).toEqual([
    { kid: 'new', secret: new Uint8Array(ONE) },
    { kid: 'old_1-a', secret: new Uint8Array(TWO) },
  ])
})

const WRONG: [string, string][] = [
  ['an empty text', ''],
  ['a key without a name', base64(ONE)],
  ['a name without a key', 'k1:'],
  ['an empty name', `:${base64(ONE)}`],
  ['a key of 31 bytes', `k1:${base64(ONE.subarray(1))}`],
  ['a key of 33 bytes', `k1:${base64(Buffer.concat([ONE, Buffer.of(1)]))}`],
  ['one good key and one bad', `k1:${base64(ONE)},k2:short`],
  ['a comma too many', `k1:${base64(ONE)},`],
  ['a name twice', `k1:${base64(ONE)},k1:${base64(TWO)}`],
  ['a name with a blank', `k 1:${base64(ONE)}`],
  ['a name of 33 letters', `${'k'.repeat(33)}:${base64(ONE)}`],
  ['a text after the key', `k1:${base64(ONE)}:k2`],
  ['characters outside base64', `k1:!?${base64(ONE)}`],
  ['a key with a blank in it', `k1:${base64(ONE).slice(0, 9)} ${base64(ONE).slice(9)}`],
]

for (const [what, text] of WRONG) {
  test(`${what} is not a key ring`, () => {
    expect(parseKeyRing(text)).toBeNull()
  })
}

test('each purpose has a key of its own, the same each time, and none equals the secret', () => {
  const key = { kid: 'k1', secret: new Uint8Array(ONE) }
  const keys = (['formToken', 'seal', 'fingerprint'] as const).map((purpose) =>
    Buffer.from(keyFor(key, purpose)).toString('hex'),
  )

  expect(new Set([...keys, ONE.toString('hex')]).size).toBe(4)
  for (const each of keys) expect(each).toHaveLength(64)
  expect(Buffer.from(keyFor(key, 'seal')).toString('hex')).toBe(keys[1])
})
