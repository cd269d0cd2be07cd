import { findEstate } from '../estates/find-estate.ts'
import type { BookingEntry } from '../store/bookings.ts'
import type { LedgerEntry } from '../store/ledger.ts'
import type { Memory } from '../store/memory.ts'
import { viewingsWithSlots } from '../viewings/slots.ts'

const REFERENCE = /Ref: ([0-9A-Z]{4}-[0-9A-Z]{4})/

/** A line for each request to book the viewing of this visitor, with its result. */
export function bookingWordsFor({ rawBody }: LedgerEntry, { bookings }: Memory): string[] {
  const [, reference] = REFERENCE.exec(rawBody) ?? []
  const own = bookings
    .list()
    .filter(({ body }) => REFERENCE.exec(JSON.stringify(body ?? null))?.[1] === reference)

  return reference ? own.map((booking) => wordsFor(booking, bookings)) : []
}

function wordsFor(booking: BookingEntry, bookings: Memory['bookings']) {
  const seed = findEstate(booking.customerId, booking.estateId)
  const slot = (seed ? viewingsWithSlots(seed, bookings) : [])
    .flatMap(({ timeSlots }) => timeSlots)
    .find(({ id }) => id === booking.timeSlotId)
  const when = slot
    ? `${slot.startsAt.slice(0, 16).replace('T', ' ')}–${slot.endsAt.slice(11, 16)}`
    : booking.timeSlotId

  return booking.isStored
    ? `Bokad på visning ${when}`
    : `Inte bokad på visning ${when} (${booking.status ?? 'inget svar'})`
}
