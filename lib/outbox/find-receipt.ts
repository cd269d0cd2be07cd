import 'server-only'

import * as z from 'zod'

import { database } from '#lib/database/database.ts'
import { noticeParts } from '#lib/language/notice-parts.ts'

import { LETTER_UNDER_WAY, timesAround } from './letter-under-way.ts'
import { MAY_BE_THERE } from './may-be-there.ts'
import { FIRST_RECEIPT_COLUMNS, JOINED_RECEIPT_COLUMNS, receiptOf, receiptRow } from './receipt.ts'

const withNotice = receiptRow.extend({
  words: z.string(),
  notice_locale: z.string(),
  version: z.string(),
  may_be_there: z.coerce.boolean(),
})

const RECEIPT_ID = /^[A-Za-z0-9_-]{22}$/

const MORE_COLUMNS = `
  notices.words, notices.version, notices.locale as notice_locale,
  (mailed_at is not null or ${MAY_BE_THERE} or ${LETTER_UNDER_WAY}) as may_be_there`

/** The receipt with the exact words that were agreed to, or null. An id that cannot be one is not even asked for. */
export async function findReceipt(receiptId: string, now = database().now()) {
  if (!RECEIPT_ID.test(receiptId)) return null

  const [row] = await database().read({
    sql: `
      select ${FIRST_RECEIPT_COLUMNS}, ${MORE_COLUMNS}
      from interests join notices on notices.hash = interests.notice_hash
      where interests.receipt_id = $receiptId
      union all
      select ${JOINED_RECEIPT_COLUMNS}, ${MORE_COLUMNS}
      from joined_receipts
        join interests on interests.receipt_id = joined_receipts.receipt_id
        join notices on notices.hash = joined_receipts.notice_hash
      where joined_receipts.joined_id = $receiptId`,
    values: { receiptId, ...timesAround(now) },
  })
  if (!row) return null
  const parsed = withNotice.parse(row)

  return {
    ...receiptOf(parsed),
    /** Vitec may have it already, or the office by mail, or it is just now getting it: it can no longer be taken back here. */
    mayBeThere: parsed.may_be_there,
    notice: {
      ...noticeParts(parsed.words),
      version: parsed.version,
      locale: parsed.notice_locale,
    },
  }
}
