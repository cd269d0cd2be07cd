import { isOwnOrigin, withConcurrencyLimit } from '#lib/http/guards.ts'

import { expect, test } from '../../support/flavours/store-test.ts'

const OURS = 'http://127.0.0.1:3000'

const CASES: [string, Record<string, string>, boolean][] = [
  ['our own page', { 'sec-fetch-site': 'same-origin', origin: OURS }, true],
  ['a restored tab', { 'sec-fetch-site': 'none' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
  ['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: OURS }, false],
  ['a site of the same domain', { 'sec-fetch-site': 'same-site' }, false],
  ['an older browser on our page', { origin: OURS }, true],
  ['an older browser elsewhere', { origin: 'https://evil.example' }, false],
  ['an older browser in a sandboxed frame', { origin: 'null' }, false],
  ['another port', { origin: 'http://127.0.0.1:3001' }, false],
  ['an origin that only begins as ours', { origin: `${OURS}.evil.example` }, false],
  ['a program', {}, true],
]

for (const [who, headers, isOwn] of CASES) {
  test(`a post from ${who} is ${isOwn ? 'accepted' : 'refused'}`, () => {
    expect(isOwnOrigin(new Headers(headers))).toBe(isOwn)
  })
}

test('F42 a call beyond the limit is refused at once, and the calls before it go on', async () => {
  const door = Promise.withResolvers<string>()
  const inside = [1, 2].map(() => withConcurrencyLimit(() => door.promise, 2))

  expect(await withConcurrencyLimit(async () => 'read', 2)).toBeNull()
  door.resolve('stored')
  expect(await Promise.all(inside)).toEqual(['stored', 'stored'])
  expect(await withConcurrencyLimit(async () => 'read', 2)).toBe('read')
})

test('a call that throws frees its place', async () => {
  await expect(withConcurrencyLimit(() => Promise.reject(new Error('broke')), 1)).rejects.toThrow()

  expect(await withConcurrencyLimit(async () => 'read', 1)).toBe('read')
})
