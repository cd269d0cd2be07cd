import { SignJWT, UnsecuredJWT } from 'jose'

import { createOwnToken, createPageToken, verifyFormToken } from '#lib/abuse/form-token.ts'
import { keyFor, type RingKey } from '#lib/settings/settings.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { withChangedSign } from './with-changed-sign.ts'

const CLAIMS = { office: 'ekbacken', estateId: 'OBJ11385_1395932274', noticeHash: 'a'.repeat(64) }
const PAYLOAD = {
  purpose: 'interest',
  office: CLAIMS.office,
  estate: CLAIMS.estateId,
  notice: CLAIMS.noticeHash,
  nonce: null,
}
const DAY = 24 * 3_600

type SignByOptions = {
  alg?: string
  payload?: object
  secondsAgo?: number
  purpose?: 'seal' | 'formToken'
}

/** A token made by hand, as the app makes them, except for the parts that a test changes. */
function signBy(key: RingKey, given: SignByOptions = {}) {
  const { alg = 'HS256', payload = {}, secondsAgo = 0, purpose = 'formToken' } = given

  return new SignJWT({ ...PAYLOAD, ...payload })
    .setProtectedHeader({ alg, kid: key.kid })
    .setIssuedAt(Math.floor(Date.now() / 1_000) - secondsAgo)
    .sign(keyFor(key, purpose))
}

test('a page’s token holds its office, estate and notice, and no nonce', async ({ ring }) => {
  const token = await verifyFormToken(await createPageToken(CLAIMS))

  expect(token).toMatchObject({ ...CLAIMS, nonce: null })
  expect(token?.key).toEqual(ring.first)
})

test('a token of one’s own holds the same, and a unique nonce of 128 bits', async () => {
  const tokens = await Promise.all(Array.from({ length: 20 }, () => createOwnToken(CLAIMS)))
  const verified = await Promise.all(tokens.map((raw) => verifyFormToken(raw)))

  for (const token of verified) expect(token).toMatchObject(CLAIMS)
  expect(new Set(verified.map((token) => token?.nonce)).size).toBe(20)
  for (const token of verified) expect(token?.nonce).toMatch(/^[A-Za-z0-9_-]{22}$/)
})

test('a verified token returns the same text that was sent', async () => {
  const raw = await createOwnToken(CLAIMS)

  expect((await verifyFormToken(raw))?.raw).toBe(raw)
})

test('an older key of the ring still verifies', async ({ ring }) => {
  const token = await verifyFormToken(await signBy(ring.old))

  expect(token).toMatchObject(CLAIMS)
  expect(token?.key).toEqual(ring.old)
})

test('a token is valid for two days', async ({ ring }) => {
  expect(
    await verifyFormToken(await signBy(ring.first, { secondsAgo: 2 * DAY - 60 })),
  ).not.toBeNull()
  expect(await verifyFormToken(await signBy(ring.first, { secondsAgo: 2 * DAY + 900 }))).toBeNull()
})

test('a token of any age still names its notice, when only that is read', async ({ ring }) => {
  const raw = await signBy(ring.first, { secondsAgo: 400 * DAY })

  expect(await verifyFormToken(raw)).toBeNull()
  expect(await verifyFormToken(raw, { ofAnyAge: true })).toMatchObject(CLAIMS)
  expect(await verifyFormToken(await signBy(ring.gone), { ofAnyAge: true })).toBeNull()
})

test('a clock set back by minutes refuses no token', async ({ ring }) => {
  expect(await verifyFormToken(await signBy(ring.first, { secondsAgo: -540 }))).not.toBeNull()
})

test('a token from tomorrow is refused', async ({ ring }) => {
  expect(await verifyFormToken(await signBy(ring.first, { secondsAgo: -DAY }))).toBeNull()
})

const WRONG: [string, SignByOptions][] = [
  ['for another purpose', { payload: { purpose: 'receipt' } }],
  ['without a purpose', { payload: { purpose: undefined } }],
  ['without an office', { payload: { office: undefined } }],
  ['whose estate is not text', { payload: { estate: 5 } }],
  ['whose nonce is not text', { payload: { nonce: {} } }],
  ['signed with the seal’s key', { purpose: 'seal' }],
  ['signed by another algorithm with the right key', { alg: 'HS384' }],
]

for (const [what, given] of WRONG) {
  test(`a token ${what} is refused`, async ({ ring }) => {
    expect(await verifyFormToken(await signBy(ring.first, given))).toBeNull()
  })
}

test('a token of a key that is not in the ring is refused', async ({ ring }) => {
  expect(await verifyFormToken(await signBy(ring.gone))).toBeNull()
  expect(await verifyFormToken(await signBy({ ...ring.gone, kid: 'first' }))).toBeNull()
})

test('an unsigned token is refused', async () => {
  const unsigned = new UnsecuredJWT(PAYLOAD).setIssuedAt().encode()
  const [, body = ''] = unsigned.split('.')
  const none = Buffer.from('{"alg":"none","kid":"first"}').toString('base64url')

  for (const raw of [unsigned, `${none}.${body}.`, `${none}.${body}.AAAA`]) {
    expect(await verifyFormToken(raw)).toBeNull()
  }
})

test('a token with any changed character is refused', async () => {
  const raw = await createPageToken(CLAIMS)
  const dots = new Set([raw.indexOf('.'), raw.lastIndexOf('.')])
  // The last character holds two bits that mean nothing.
  const places = Array.from({ length: raw.length - 1 }, (_, at) => at).filter((at) => !dots.has(at))

  const believed = await Promise.all(
    places.map(async (at) => (await verifyFormToken(withChangedSign(raw, at))) !== null),
  )
  expect(believed).not.toContain(true)
})

test('a malformed or overlong token is refused', async () => {
  const long = await createPageToken({ ...CLAIMS, noticeHash: 'a'.repeat(2_000) })
  for (const raw of ['', 'x', 'a.b.c', '..', null, undefined, 5, {}, ['a'], long]) {
    expect(await verifyFormToken(raw)).toBeNull()
  }
})
