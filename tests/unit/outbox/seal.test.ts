import { CompactEncrypt } from 'jose'

import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { seal, unseal } from '#lib/outbox/privacy/seal.ts'
import { keyFor, type RingKey } from '#lib/settings/settings.ts'

import { expect, test } from '../../support/flavours/store-test.ts'
import { withChangedSign } from '../abuse/with-changed-sign.ts'
import { passedOf } from '../interest/schema/check-body.ts'
import { smallestBody } from '../interest/schema/smallest-body.ts'

const ROW = { office: 'ekbacken', receiptId: 'aaaaaaaaaaaaaaaaaaaaaa' }

function someInterest(): Interest {
  const result = verifyNumbers(
    passedOf(smallestBody({ 'person.lastName': 'Öström 李', 'person.cellPhone': '070-174 06 50' })),
  )
  if (!result.ok) throw new Error('expected an interest that passes')

  return JSON.parse(JSON.stringify(result.interest))
}

/** A seal made by hand, as the app makes them, except for the parts that a test changes. */
function sealBy(key: RingKey, header: object = {}, text = JSON.stringify(someInterest())) {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key.kid, ...ROW, ...header })
    .encrypt(keyFor(key, 'seal'))
}

test('a sealed interest is unsealed unchanged', async () => {
  const interest = someInterest()

  expect(await unseal(await seal(interest, ROW), ROW)).toEqual(interest)
})

test('a seal shows nothing of the person', async () => {
  const sealed = await seal(someInterest(), ROW)
  const parts = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))

  for (const secret of ['Alva', 'alva@exempel.example', '46701740650']) {
    expect([sealed, ...parts].join()).not.toContain(secret)
  }
})

test('the same interest sealed twice gives two different seals', async () => {
  expect(await seal(someInterest(), ROW)).not.toBe(await seal(someInterest(), ROW))
})

test('the first key of the ring seals, and an older one still opens', async ({ ring }) => {
  const [header = ''] = (await seal(someInterest(), ROW)).split('.')
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ kid: 'first' })

  expect(await unseal(await sealBy(ring.old), ROW)).toEqual(someInterest())
})

test('another office’s or another receipt’s row does not open the seal', async () => {
  const sealed = await seal(someInterest(), ROW)

  await expect(unseal(sealed, { ...ROW, office: 'soderport' })).rejects.toThrow('another’s')
  await expect(unseal(sealed, { ...ROW, receiptId: 'b'.repeat(22) })).rejects.toThrow('another’s')
})

test('a key that is no longer in the ring does not open a seal, and the error names the key', async ({
  ring,
}) => {
  await expect(unseal(await sealBy(ring.gone), ROW)).rejects.toThrow('expected key gone')
})

test('a key of the right name and another secret does not open a seal', async ({ ring }) => {
  await expect(unseal(await sealBy({ ...ring.gone, kid: 'first' }), ROW)).rejects.toThrow()
})

test('a seal changed in any of its parts does not open', async () => {
  const sealed = await seal(someInterest(), ROW)
  const starts = [...sealed.matchAll(/\./g)].map(({ index }) => index + 1)
  // The second part is empty: there is no wrapped key.
  for (const at of [5, ...starts.filter((start) => sealed[start] !== '.')]) {
    await expect(unseal(withChangedSign(sealed, at), ROW), `sign ${at}`).rejects.toThrow()
  }
})

test('a seal with another office written into its header does not open', async () => {
  const [, ...rest] = (await seal(someInterest(), ROW)).split('.')
  const header = { alg: 'dir', enc: 'A256GCM', kid: 'first', ...ROW, office: 'soderport' }
  const forged = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.')

  await expect(unseal(forged, { ...ROW, office: 'soderport' })).rejects.toThrow()
})

test('a sealed text that is no interest cannot be unsealed as one', async ({ ring }) => {
  for (const text of ['null', '5', '"text"', '{}', '[]', 'no JSON']) {
    await expect(unseal(await sealBy(ring.first, {}, text), ROW), text).rejects.toThrow()
  }
})

test('a text that is no seal cannot be unsealed', async () => {
  for (const text of ['', 'x', '....', 'a.b.c', JSON.stringify(someInterest())]) {
    await expect(unseal(text, ROW), text).rejects.toThrow()
  }
})
