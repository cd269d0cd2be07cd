import 'server-only'

import type { Statement } from '#lib/database/database.ts'
import type { Interest } from '#lib/interest/schema/schema.ts'
import { mayBeThere } from '#lib/outbox/privacy/scrub.ts'
import { seal } from '#lib/outbox/privacy/seal.ts'
import { mailUnderWay } from '#lib/outbox/receipts/mail-under-way.ts'

/** The entry that books a viewing, sealed for itself. */
export type NewBooking = { bookingId: string; sealed: string }

/** Returns the entry that books the slot a visitor chose, or null where there is none to book. */
export async function bookingFor(
  interest: Interest,
  bookingId: string,
): Promise<NewBooking | null> {
  if (!interest.estate?.viewing?.slotId) return null

  return {
    bookingId,
    sealed: await seal(partOf(interest), { office: interest.office, receiptId: bookingId }),
  }
}

/** As much of the interest as Vitec's call takes, and the mail to a broker about it. */
function partOf({ person, email, ...interest }: Interest): Interest {
  return {
    ...interest,
    person: { ...person, personalIdentityNumber: undefined },
    email: { ...email, emailAddress2: undefined },
    presentAccommodation: undefined,
    interestNote: undefined,
    company: undefined,
    homeToSell: undefined,
    valuation: undefined,
    answers: undefined,
    wishAdvertising: undefined,
    source: undefined,
  }
}

/**
 * Queues the booking in the commit that stores its interest, unless that was stored before. It has
 * the interest's reference, and ends when the interest ends.
 */
export function queueBooking(receiptId: string, { bookingId, sealed }: NewBooking): Statement {
  return {
    sql: `
      insert into interests
        (receipt_id, reference, office, estate_id, locale, state, idempotency_key, body_hash, sealed, seal_kid, notice_hash,
         wish_advertising, accepted_at, next_attempt_at, last_reason, booking_of)
      select $bookingId, reference, office, estate_id, locale, state, $bookingId, $bookingId, $sealed, seal_kid, notice_hash,
        0, accepted_at, next_attempt_at, last_reason, receipt_id
      from interests where receipt_id = $receiptId`,
    values: { receiptId, bookingId, sealed },
  }
}

/** SQL over `interests`: the interest itself, not the booking beside one. */
export const IS_INTEREST = 'interests.booking_of is null'

/** SQL over `interests`: the interest with this receipt, and its booking. Needs `$receiptId`. */
export const WITH_BOOKING =
  '(interests.receipt_id = $receiptId or interests.booking_of = $receiptId)'

/** SQL over `interests`: the state of its booking, or null. */
export const BOOKING_STATE = `(
  select booking.state from interests booking where booking.booking_of = interests.receipt_id)`

/**
 * SQL over `interests`: its booking is in Vitec or at the office, may be there, or is just being
 * sent. The query needs `$now` and `$soon`.
 */
export const IS_BOOKING_AWAY = `exists (
  select 1 from interests booking
  where booking.booking_of = interests.receipt_id
    and (booking.state in ('sending', 'delivered', 'uncertain') or booking.mailed_at is not null
      or ${mayBeThere('booking')} or ${mailUnderWay('booking')}))`
