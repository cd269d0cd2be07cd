import { createHash } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { findOffice } from '#lib/office/offices.ts'
import { hasNotice, noticeHash, saveNotices } from '#lib/outbox/privacy/notices.ts'
import { findReceipt } from '#lib/outbox/receipts/find-receipt.ts'

import { expect, test } from '../support/flavours/store-test.ts'
import { accept, change } from '../support/stores/entries.ts'

/** The notice as 2026-11 saved it: without the words of the marketing box. */
const EARLIER = 'Vi behöver dina uppgifter.\nJag har läst hur mina uppgifter används'

async function keepEarlier() {
  const hash = createHash('sha256').update(EARLIER).digest('hex')
  await database().write([
    {
      sql: `
        insert into notices (hash, version, office, locale, words, first_shown_at)
        values ($hash, '2026-11', 'ekbacken', 'sv', $words, '2026-11-01T00:00:00.000Z')
        on conflict (hash) do nothing`,
      values: { hash, words: EARLIER },
    },
  ])

  return hash
}

test('C9 a receipt has the words of the marketing box that the visitor ticked', async () => {
  const { form, notice } = phrasesFor('sv')
  const box = notice.advertising('Ekbackens Fastighetsbyrå', notice.ways.email)
  const receiptId = await accept()
  await change(receiptId, 'wish_advertising = 1')
  const receipt = await findReceipt(receiptId)

  expect(receipt).toMatchObject({
    wishAdvertising: true,
    notice: { advertising: `${box}\n${form.hint.wishAdvertising}` },
  })
  expect(receipt?.notice.read).toContain(form.label.gdprApproval)
  expect(receipt?.notice.read).not.toContain(box)
})

test('C9 a page rendered with earlier words may still post, and its receipt has those words', async () => {
  const hash = await keepEarlier()
  await saveNotices()
  const office = findOffice('ekbacken')

  expect(await hasNotice(hash)).toBe(true)
  expect(office && noticeHash(office, 'sv')).not.toBe(hash)
  const receiptId = await accept()
  await change(receiptId, 'notice_hash = $hash', { hash })
  expect((await findReceipt(receiptId))?.notice).toEqual({
    read: EARLIER,
    advertising: null,
    version: '2026-11',
    locale: 'sv',
  })
})
