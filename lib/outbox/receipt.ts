import 'server-only'

import * as z from 'zod'

import { LOCALES } from '#lib/language/locales.ts'

import { STATES } from '#lib/interest/states.ts'

/** A row as a receipt knows it: nothing of the person. Times are ISO 8601 in UTC. */
export const receiptRow = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  office: z.string(),
  estate_id: z.string(),
  locale: z.enum(LOCALES),
  state: z.enum(STATES),
  accepted_at: z.string(),
  ended_at: z.string().nullable(),
  attempts: z.number(),
  wish_advertising: z.number(),
  body_hash: z.string(),
})

export const RECEIPT_COLUMNS = Object.keys(receiptRow.shape)
  .map((column) => `interests.${column}`)
  .join(', ')

export type Receipt = ReturnType<typeof receiptOf>

export function receiptOf(row: z.output<typeof receiptRow>) {
  return {
    receiptId: row.receipt_id,
    reference: row.reference,
    office: row.office,
    estateId: row.estate_id,
    locale: row.locale,
    state: row.state,
    acceptedAt: row.accepted_at,
    endedAt: row.ended_at,
    attempts: row.attempts,
    wishAdvertising: row.wish_advertising === 1,
  }
}
