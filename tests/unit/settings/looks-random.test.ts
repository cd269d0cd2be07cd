import { randomBytes, randomUUID } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { LETTER_COSTS } from '#lib/settings/guessing-costs.ts'
import { looksRandom } from '#lib/settings/looks-random.ts'
import { parseKeyRing } from '#lib/settings/settings.ts'

const WORDS = [
  'intresse-operator-token-for-production',
  'changeme-changeme-changeme-12345',
  'CHANGEME_CHANGEME_CHANGEME_CHANGEME',
  'changeme/changeme/changeme/changeme/1234567=',
  'my-super-secret-operator-token-2026',
  'this.is.the.token.of.our.operators',
  'correct-horse-battery-staple-again',
  'Correct Horse Battery Staple 4 Ever',
  'det-har-ar-en-mycket-lang-losenordsfras',
  'supersecrettokenthatnobodyknows1',
  'ThisIsTheSecretTokenForOurOperators2026',
  'Sommar2026Sommar2026Sommar2026Somm',
  'password-password-password-passw',
  'replace-me-with-a-real-secret-token',
  '0123456789abcdef0123456789abcdef',
  '12345678901234567890123456789012',
  'abcdefghijklmnopqrstuvwxyz012345',
  'qwertyuiopasdfghjklzxcvbnm123456',
  'deadbeefdeadbeefdeadbeefdeadbeef',
  '00000000-0000-0000-0000-000000000000',
]

for (const words of WORDS) {
  test(`S8 ${words} is not random, neither as a token nor as a key`, () => {
    expect(looksRandom(words)).toBe(false)
    expect(looksRandom(new Uint8Array(Buffer.from(words).subarray(0, 32)))).toBe(false)
  })
}

const BYTES: [string, (at: number) => number][] = [
  ['zeros', () => 0],
  ['one byte', () => 0xff],
  ['a rising sequence', (at) => at],
  ['a falling sequence', (at) => 200 - at],
  ['two bytes in turn', (at) => (at % 2 ? 0xa5 : 0x5a)],
  ['sixteen bytes twice', (at) => ((at % 16) * 73 + 129) % 256],
]

for (const [what, byte] of BYTES) {
  test(`S8 a key of ${what} is not random`, () => {
    expect(looksRandom(Uint8Array.from({ length: 32 }, (_, at) => byte(at)))).toBe(false)
  })
}

test('S8 a key whose base64 is words is not random', () => {
  for (const text of [
    'changeme/changeme/changeme/changeme/1234567=',
    'thisIsTheSecretKeyOfIntresseInProduction123=',
  ])
    expect(looksRandom(new Uint8Array(Buffer.from(text, 'base64'))), text).toBe(false)
})

test('S8 the probabilities behind the letter costs add up to at most 1, so that few texts are short', () => {
  for (const row of LETTER_COSTS) {
    const chances = [...row].map((cost) => 2 ** (-Number.parseInt(cost, 36) / 3))
    expect(row).toHaveLength(28)
    expect(chances.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1)
  }
})

/** Keys generated as docs/operating.md and common password managers do it. */
const GENERATORS: [string, number, () => string | Uint8Array][] = [
  ['a key', 100_000, () => new Uint8Array(randomBytes(32))],
  ['openssl rand -hex 32', 10_000, () => randomBytes(32).toString('hex')],
  ['openssl rand -hex 16', 10_000, () => randomBytes(16).toString('hex')],
  ['openssl rand -base64 32', 10_000, () => randomBytes(32).toString('base64')],
  ['base64url of 24 bytes', 10_000, () => randomBytes(24).toString('base64url')],
  ['a UUID', 10_000, () => randomUUID()],
  ['small letters', 10_000, () => drawnFrom('abcdefghijklmnopqrstuvwxyz')],
  ['small letters and digits', 10_000, () => drawnFrom('abcdefghijklmnopqrstuvwxyz0123456789')],
  ['digits', 10_000, () => drawnFrom('0123456789')],
]

for (const [what, times, draw] of GENERATORS) {
  test(`S8 ${what}, generated ${times} times, is never refused`, () => {
    test.setTimeout(180_000)
    const refused = Array.from({ length: times }, draw).filter((each) => !looksRandom(each))

    expect(refused).toEqual([])
  })
}

test('S8 the start would accept no key in this repository', () => {
  const names = globSync(['.env.example', '*.md', '{app,lib,tests}/**/*.{md,ts,tsx,mjs,json}'])
  // The folder of an address may end as a file does.
  const texts = names
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
  const rings = texts.flatMap((text) => text.match(/[\w-]{1,32}:[A-Za-z0-9+/]{43}=/g) ?? [])

  expect(texts.length).toBeGreaterThan(300)
  expect(
    rings.filter((ring) => parseKeyRing(ring)?.every(({ secret }) => looksRandom(secret))),
  ).toEqual([])
})

function drawnFrom(signs: string) {
  const bytes = [...randomBytes(40)].filter((byte) => byte < 256 - (256 % signs.length))

  return bytes
    .map((byte) => signs[byte % signs.length])
    .join('')
    .slice(0, 32)
}
