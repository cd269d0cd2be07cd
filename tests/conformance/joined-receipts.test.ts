import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { findEntry } from '#lib/operator/list-entries.ts'
import { showEntry } from '#lib/operator/show-entry.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { eraseInterest } from '#lib/outbox/privacy/erase-interest.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'
import { withdrawInterest } from '#lib/outbox/receipts/withdraw-interest.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change, isClaimable, rowOf } from '../support/stores/entries.ts'

/** A time after every receipt that joined the stored interest. */
const LATER = () => new Date(Date.now() + 1_000)
const MINUTE_MS = 60_000

test('S3 the same words from another press get a receipt of their own and are stored once', async () => {
  const note = randomUUID()
  const [first, second] = [await accept({ note }), await accept({ note })]

  expect(second).not.toBe(first)
  expect(await rowsWith(first)).toBe(1)
  expect(await rowOf(second)).toBeNull()
  const [one, other] = [await findReceipt(first), await findReceipt(second)]
  expect(other?.reference).not.toBe(one?.reference)
})

test('S3 the same words with a page’s shared token get a receipt of their own', async () => {
  const [note, nonce] = [randomUUID(), null]
  const first = await accept({ note, nonce })

  expect(await accept({ note, nonce })).not.toBe(first)
  expect(await rowsWith(first)).toBe(1)
})

test('S3 the same token and words give the same receipt, also a joined one', async () => {
  const [note, nonce] = [randomUUID(), randomUUID()]
  await accept({ note })
  const joined = await accept({ note, nonce })

  expect(await accept({ note, nonce })).toBe(joined)
  await expect(accept({ note: randomUUID(), nonce })).rejects.toThrow('expected it to be accepted')
})

test('S3 a joined receipt begins as waiting and then follows the stored interest', async () => {
  const note = randomUUID()
  const first = await accept({ note })
  await change(first, `state = 'delivered', attempts = 3, ended_at = '2026-01-01'`)
  const joined = await accept({ note, now: new Date() })

  const atOnce = await findReceipt(joined, new Date(Date.now() - 1_000))
  expect(atOnce).toMatchObject({ state: 'waiting', attempts: 0 })
  expect(await findReceipt(joined, LATER())).toMatchObject({ state: 'delivered' })
  await change(first, `state = 'held'`)
  expect(await findReceipt(joined, LATER())).toMatchObject({ state: 'held' })
})

for (const state of ['quarantined', 'held', 'withdrawn', 'erased']) {
  test(`S3 words stored as ${state} are not joined`, async () => {
    const note = randomUUID()
    const first = await accept({ note })
    await change(first, 'state = $state', { state })
    const second = await accept({ note })

    expect(await rowOf(second)).toMatchObject({ state: 'waiting' })
    expect(await isClaimable(second)).toBe(true)
  })
}

test('S3 a post with a filled honeypot sent first does not stop the honest one with its words', async () => {
  const note = randomUUID()
  const trapped = await accept({ note, suspicion: 'trapFilled' })
  const honest = await accept({ note })
  await withdrawInterest(trapped)

  expect(await rowOf(honest)).toMatchObject({ state: 'waiting' })
})

test('S3 a suspected post joins no other: it is stored by itself', async () => {
  const note = randomUUID()
  await accept({ note })
  const suspect = await accept({ note, suspicion: 'trapFilled' })

  expect(await rowOf(suspect)).toMatchObject({ state: 'quarantined' })
})

for (const nonce of [null, undefined]) {
  test(`S3 after ten minutes the same words are a new interest, ${nonce === null ? 'with a page’s token' : 'with a token of one’s own'}`, async () => {
    const note = randomUUID()
    await accept({ note, nonce, now: new Date(Date.now() - 11 * MINUTE_MS) })

    expect(await rowOf(await accept({ note, nonce }))).toMatchObject({ state: 'waiting' })
  })
}

test('S3 a withdrawal withdraws its own share, and the last one withdraws the interest', async () => {
  const note = randomUUID()
  const [first, second, third] = [
    await accept({ note }),
    await accept({ note }),
    await accept({ note }),
  ]
  expect(await withdrawInterest(second)).toBe(true)
  expect(await withdrawInterest(second)).toBe(false)
  expect(await withdrawInterest(first)).toBe(true)

  expect(await statesOf(first, second, third)).toEqual(['withdrawn', 'withdrawn', 'waiting'])
  expect(await rowOf(first)).toMatchObject({ state: 'waiting', sealed: expect.any(String) })
  expect(await isClaimable(first)).toBe(true)

  await change(first, `state = 'waiting', lease_token = null`)
  await database().write([
    { sql: 'delete from attempts where receipt_id = $first', values: { first } },
  ])
  expect(await withdrawInterest(third)).toBe(true)
  expect(await rowOf(first)).toMatchObject({ state: 'withdrawn', sealed: null })
  expect(await statesOf(first, second, third)).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
})

test('S3 a sender who has withdrawn and presses again gets a waiting receipt again', async () => {
  const [note, nonce] = [randomUUID(), randomUUID()]
  const first = await accept({ note, nonce })
  await accept({ note })
  await withdrawInterest(first)
  const again = await accept({ note, nonce })

  expect(again).not.toBe(first)
  expect(await statesOf(first, again)).toEqual(['withdrawn', 'waiting'])
  expect(await rowsWith(first)).toBe(1)
})

test('S3 a join and a withdrawal at the same time never leave a sender without an interest', async () => {
  for (let round = 0; round < 10; round += 1) {
    const note = randomUUID()
    const first = await accept({ note })
    const [, joined] = await Promise.all([withdrawInterest(first), accept({ note })])

    expect(await statesOf(joined)).toEqual(['waiting'])
  }
})

test('S3 an erasure erases the person for every sender, and the same press later is stored anew', async () => {
  const [note, nonce] = [randomUUID(), randomUUID()]
  const first = await accept({ note })
  const joined = await accept({ note, nonce })
  await eraseInterest(first)

  expect(await statesOf(first, joined)).toEqual(['erased', 'erased'])
  expect(await rowOf(await accept({ note, nonce }))).toMatchObject({ state: 'waiting' })
})

test('S3 the operator finds the interest by the reference of a joined receipt', async () => {
  const note = randomUUID()
  const first = await accept({ note })
  const joined = await findReceipt(await accept({ note }))

  expect((await findEntry(joined?.reference ?? ''))?.receipt_id).toBe(first)
  expect((await showEntry(first))?.joined).toMatchObject([{ reference: joined?.reference }])
})

test('S3 a joined receipt is deleted together with the proof', async () => {
  const note = randomUUID()
  const now = new Date(Date.now() - 1_000 * 86_400_000)
  const first = await accept({ note, now })
  const joined = await accept({ note, now })
  await change(first, `state = 'delivered', ended_at = accepted_at`)
  await eraseExpired()

  expect(await findReceipt(first)).toBeNull()
  expect(await findReceipt(joined)).toBeNull()
})

async function statesOf(...receipts: string[]) {
  const found = await Promise.all(receipts.map((receipt) => findReceipt(receipt, LATER())))

  return found.map((receipt) => receipt?.state)
}

/** The number of stored interests with the same words. */
async function rowsWith(receiptId: string) {
  const rows = await database().read({
    sql: `
      select 1 from interests
      where body_hash = (select body_hash from interests where receipt_id = $receiptId)`,
    values: { receiptId },
  })

  return rows.length
}

test('C3 a receipt in a language that was taken away is shown in the first one', async () => {
  const receiptId = await accept()
  await change(receiptId, `locale = 'nb'`)

  expect(await findReceipt(receiptId)).toMatchObject({ receiptId, locale: 'sv' })
})
