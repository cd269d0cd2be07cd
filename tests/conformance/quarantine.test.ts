import { randomUUID } from 'node:crypto'

import { releaseEntry, releaseOffice } from '#lib/operator/release-entries.ts'
import { eraseExpired } from '#lib/outbox/erase-expired.ts'
import { eraseInterest } from '#lib/outbox/erase-interest.ts'
import { withdrawInterest } from '#lib/outbox/withdraw-interest.ts'

import { accept, expect, isClaimable, rowOf, test } from '../integration/store-test.ts'

const suspicion = 'trapFilled'
const DAY_MS = 86_400_000

test('T30 what looks like a robot’s is stored whole in one commit, and claimed by nobody', async () => {
  const receiptId = await accept({ suspicion })

  expect(await rowOf(receiptId)).toMatchObject({
    state: 'quarantined',
    sealed: expect.any(String),
    last_reason: suspicion,
    next_attempt_at: null,
    attempts: 0,
  })
  expect(await isClaimable(receiptId)).toBe(false)
})

test('T30 released it goes its way like any other, and a person is told of it anew when it is held', async () => {
  const receiptId = await accept({ suspicion })
  expect(await releaseEntry(receiptId)).toBe(true)

  expect(await rowOf(receiptId)).toMatchObject({ state: 'waiting', told_at: null })
  expect(await isClaimable(receiptId)).toBe(true)
  expect(await releaseEntry(receiptId)).toBe(false)
})

test('T30 of an office all can be released at once, and what is held is left alone', async () => {
  const given = { office: 'soderport', suspicion }
  const receipts = [await accept(given), await accept(given), await accept({ office: 'soderport' })]

  expect(await releaseOffice('soderport')).toBe(2)
  for (const receiptId of receipts) expect((await rowOf(receiptId))?.state).toBe('waiting')
})

test('T30 it is erased by a person, taken back by its sender, or gone when its time has passed', async () => {
  const [erased, withdrawn] = [await accept({ suspicion }), await accept({ suspicion })]
  const now = new Date(Date.now() - 31 * DAY_MS)
  const old = await accept({ suspicion, now })
  expect(await eraseInterest(erased)).toBe(true)
  expect(await withdrawInterest(withdrawn)).toBe(true)
  await eraseExpired()

  for (const [receiptId, state] of [
    [erased, 'erased'],
    [withdrawn, 'withdrawn'],
    [old, 'erased'],
  ] as const)
    expect(await rowOf(receiptId)).toMatchObject({ state, sealed: null })
})

test('T27 T30 the same press again is the same receipt, whatever it looks like the second time', async () => {
  const [nonce, note] = [randomUUID(), randomUUID()]
  const first = await accept({ nonce, note, suspicion })

  expect(await accept({ nonce, note })).toBe(first)
  expect((await rowOf(first))?.state).toBe('quarantined')
})
