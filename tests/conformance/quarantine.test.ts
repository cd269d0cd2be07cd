import { randomUUID } from 'node:crypto'

import { releaseEntry, releaseQuarantined } from '#lib/operator/change-entries.ts'
import { eraseQuarantined } from '#lib/operator/erase-quarantined.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { findByPerson } from '#lib/outbox/privacy/seal.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, isClaimable, rowOf } from '../support/stores/entries.ts'

const suspicion = 'trapFilled'
const DAY_MS = 86_400_000
const NOW = Date.now()
const [HOME, OTHER_HOME] = ['OBJ11385_1395932274', 'OBJ22417_2204410087']

test('T30 a suspected robot’s interest is stored whole in one commit, and cannot be claimed', async () => {
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

test('T30 a released interest can be claimed like any other, and is alerted anew when it is held', async () => {
  const receiptId = await accept({ suspicion })
  expect(await releaseEntry(receiptId)).toBe(true)

  expect(await rowOf(receiptId)).toMatchObject({ state: 'waiting', told_at: null })
  expect(await isClaimable(receiptId)).toBe(true)
  expect(await releaseEntry(receiptId)).toBe(false)
})

test('T30 an office’s quarantine can be released whole, by estate or by day, without its other interests', async () => {
  const office = 'soderport'
  const { plain, elsewhere, earlier, waiting, others } = await someOf(office)
  const day = { from: new Date(NOW - DAY_MS), until: new Date(NOW + DAY_MS) }

  expect(await releaseQuarantined({ office, estateId: HOME.toUpperCase(), ...day })).toBe(1)
  expect(await statesOf(plain, elsewhere, earlier)).toEqual([
    'waiting',
    'quarantined',
    'quarantined',
  ])
  expect(await releaseQuarantined({ office, ...day })).toBe(1)
  expect(await releaseQuarantined({ office })).toBe(1)
  expect(await releaseQuarantined({ office })).toBe(0)
  expect(await statesOf(plain, elsewhere, earlier, waiting, others)).toEqual([
    ...['waiting', 'waiting', 'waiting', 'waiting'],
    'quarantined',
  ])
  await eraseInterest(others)
})

test('T30 an office’s quarantine can be erased whole, by estate or by day, without its other interests', async () => {
  const office = 'soderport'
  const { plain, elsewhere, earlier, waiting, others } = await someOf(office)
  const email = `${randomUUID()}@exempel.example`
  const known = await accept({ office, suspicion, email })

  expect(await eraseQuarantined({ office, until: new Date(NOW - DAY_MS) })).toBe(1)
  expect(await eraseQuarantined({ office, estateId: HOME })).toBe(2)
  expect(await rowOf(plain)).toMatchObject({ state: 'erased', sealed: null, next_attempt_at: null })
  expect(await findByPerson(email)).toEqual([])
  expect(await statesOf(plain, known, earlier, elsewhere, waiting, others)).toEqual([
    ...['erased', 'erased', 'erased'],
    ...['quarantined', 'waiting', 'quarantined'],
  ])
  expect(await eraseQuarantined({ office })).toBe(1)
  expect(await eraseQuarantined({ office: 'nobodys' })).toBe(0)
  await eraseInterest(others)
})

test('T30 a quarantined interest can be erased by a person, withdrawn by its sender, or erased by age', async () => {
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

test('T27 T30 the same press again gets the same receipt, whatever its signals are the second time', async () => {
  const [nonce, note] = [randomUUID(), randomUUID()]
  const first = await accept({ nonce, note, suspicion })

  expect(await accept({ nonce, note })).toBe(first)
  expect((await rowOf(first))?.state).toBe('quarantined')
})

/**
 * An office's quarantined interests: one, one of another home, and one of two days ago; besides
 * them one that waits, and one of another office.
 */
async function someOf(office: string) {
  const elsewhere = await accept({ office, suspicion })
  await change(elsewhere, 'estate_id = $home', { home: OTHER_HOME })

  return {
    plain: await accept({ office, suspicion }),
    elsewhere,
    earlier: await accept({ office, suspicion, now: new Date(NOW - 2 * DAY_MS) }),
    waiting: await accept({ office }),
    others: await accept({ suspicion }),
  }
}

async function statesOf(...receipts: string[]) {
  const rows = await Promise.all(receipts.map(rowOf))

  return rows.map((row) => row?.state)
}
