import 'server-only'

import * as z from 'zod'

import { read, readOne } from '#lib/database/database.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { unseal, unsealText } from '#lib/outbox/privacy/seal.ts'

import { findEntry, type ListedEntry, listEntries } from './list-entries.ts'

const attemptRow = z.object({
  number: z.number(),
  started_at: z.string(),
  sent_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  outcome: z.string().nullable(),
  reason: z.string().nullable(),
  status: z.number().nullable(),
  refused_fields: z.string().nullable(),
  sealed_answer: z.string().nullable(),
})

const joinedRow = z.object({
  reference: z.string(),
  accepted_at: z.string(),
  withdrawn_at: z.string().nullable(),
})

/**
 * Shows all data of one interest, opened, to the person who must act on it. Null when there is no
 * such interest.
 */
export async function showEntry(text: string) {
  const entry = await findEntry(text)
  if (!entry) return null

  return {
    ...entry,
    interest: await openInterest(entry),
    joined: await joinedTo(entry),
    booking: await bookingOf(entry),
    history: await historyOf(entry),
  }
}

/** Returns the entry that books the chosen viewing, with its attempts; null where there is none. */
async function bookingOf({ receipt_id: receiptId }: ListedEntry) {
  const [booking] = await listEntries({ bookingOf: receiptId })

  return booking ? { ...booking, history: await historyOf(booking) } : null
}

/** Returns the receipts of other senders of the same text, each with its own reference. */
async function joinedTo({ receipt_id: receiptId }: ListedEntry) {
  return read(
    {
      sql: `
      select reference, accepted_at, withdrawn_at from joined_receipts
      where receipt_id = $receiptId
      order by accepted_at`,
      values: { receiptId },
    },
    joinedRow,
  )
}

/**
 * @returns null when the personal data has been erased, and the reason when the seal does not open.
 */
export async function openInterest({
  receipt_id: receiptId,
  office,
}: ListedEntry): Promise<Interest | null | { unreadable: string }> {
  const { sealed } = await readOne(
    {
      sql: 'select sealed from interests where receipt_id = $receiptId',
      values: { receiptId },
    },
    z.object({ sealed: z.string().nullable() }),
  )

  return sealed === null
    ? null
    : unseal(sealed, { office, receiptId }).catch(() => ({
        unreadable: 'its seal does not open: is its key in SECRET_KEYS?',
      }))
}

async function historyOf({ receipt_id: receiptId, office }: ListedEntry) {
  const rows = await read(
    {
      sql: 'select * from attempts where receipt_id = $receiptId order by number',
      values: { receiptId },
    },
    attemptRow,
  )

  return Promise.all(
    rows.map(async ({ sealed_answer: sealed, ...attempt }) => {
      const answer = sealed && (await unsealText(sealed, { office, receiptId }).catch(() => null))
      return { ...attempt, answer }
    }),
  )
}
