import 'server-only'

import * as z from 'zod'

import { database, writeOne } from '#lib/database/database.ts'
import { STATES } from '#lib/interest/delivery.ts'
import { interestMail } from '#lib/language/interest-mail.ts'
import { noticeParts } from '#lib/language/notice-for.ts'
import { findOffice } from '#lib/office/offices.ts'
import { mayBeThere } from '#lib/outbox/privacy/scrub.ts'
import { unseal } from '#lib/outbox/privacy/seal.ts'
import { settings } from '#lib/settings/settings.ts'

const rowSchema = z.object({
  receipt_id: z.string(),
  reference: z.string(),
  office: z.string(),
  booking_of: z.string().nullable(),
  estate_id: z.string(),
  state: z.enum(STATES),
  sealed: z.string().nullable(),
  accepted_at: z.string(),
  last_reason: z.string().nullable(),
  words: z.string(),
  may_be_there: z.coerce.boolean(),
})

export type Written =
  | { outcome: 'written'; subject: string; text: string; replyTo: string | undefined }
  /** Vitec has it, the visitor withdrew it, or it is erased. */
  | { outcome: 'unneeded' }
  /** The interest is being sent to Vitec at this moment. */
  | { outcome: 'underWay' }

/**
 * Writes the mail with an interest itself, from the row as it is now.
 * @throws when the seal does not open.
 */
export async function writeInterest(receiptId: string): Promise<Written> {
  const row = await findRow(receiptId)
  if (row?.state === 'sending') return { outcome: 'underWay' }
  if (!row?.sealed || !['held', 'waiting', 'uncertain'].includes(row.state)) {
    return { outcome: 'unneeded' }
  }
  const interest = await unseal(row.sealed, { office: row.office, receiptId })

  const office = findOffice(row.office)

  const message = interestMail({
    interest,
    office: office?.name ?? row.office,
    questions: office?.questions ?? [],
    reference: row.reference,
    estateUrl: `${settings().PUBLIC_URL}/sv/${row.office}/${row.estate_id}`,
    acceptedAt: row.accepted_at,
    isBooking: row.booking_of !== null,
    isHeld: row.state === 'held',
    reason: row.last_reason,
    mayBeThere: row.may_be_there,
    notice: interest.wishAdvertising ? row.words : noticeParts(row.words).read,
  })

  return { outcome: 'written', ...message, replyTo: interest.email.emailAddress }
}

async function findRow(receiptId: string) {
  // The read locks the row: it waits for a withdrawal in progress, or both would proceed, and the
  // next withdrawal sees the mail under way.
  const [row] = await writeOne({
    sql: `
        select interests.receipt_id, reference, interests.office, booking_of, estate_id, state, sealed, accepted_at, last_reason,
          notices.words, ${mayBeThere()} as may_be_there
        from interests join notices on notices.hash = interests.notice_hash
        where interests.receipt_id = $receiptId
        ${database().forUpdate('of interests')}`,
    values: { receiptId },
  })

  return row ? rowSchema.parse(row) : null
}
