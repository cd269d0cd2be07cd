import 'server-only'

import type { Estate, ViewingBooking } from '#lib/estate/estate.ts'
import { VITEC_ID } from '#lib/interest/ids.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'
import type { Office } from '#lib/office/offices.ts'
import { readVitecJson } from '#lib/vitec/http/read-vitec.ts'
import { meetEstate } from '#lib/vitec/known.ts'

import { estateWire } from './estate-wire.ts'
import { flag, list, object, text } from './forgiving.ts'
import { findAssociation } from './read-association.ts'
import { reshapeEstate } from './reshape-estate.ts'
import { fromVitecTime } from './vitec-time.ts'

// Vitec includes agents only on request; the type's own extension is always included [D] (VITEC.md
// 7.2).
const EXTEND = [
  'housingCooperative',
  'condominium',
  'foreignProperty',
  'farm',
  'commercialProperty',
  'premises',
  'primaryAgent',
  'secondaryAgent',
].join('%2B')

/** `unknown`: Vitec has no such estate, or does not publish it. */
export type EstateRead =
  | { outcome: 'found'; estate: Estate }
  | { outcome: 'unknown' }
  | { outcome: 'unavailable' }

/** The id has been checked. */
export function estatePath({ customerId }: Pick<Office, 'customerId'>, estateId: string) {
  return `/Advertising/Estate/${customerId}/${estateId}?extend=${EXTEND}`
}

/** Reads one estate from Vitec, without any cache. */
export async function readEstate(office: Office, estateId: string): Promise<EstateRead> {
  const read = await readVitecJson(estatePath(office, estateId), office)
  if (read.outcome === 'unavailable') {
    logSeldom('estatesUnavailable', { office: office.key }, { isWarning: true })
    return read
  }
  if (read.outcome === 'unknown') return read

  const wire = estateWire.parse(read.json)
  if (wire.marketing.isPublished === false || wire.id === null) return { outcome: 'unknown' }

  // Vitec's own spelling of the id, since ids in addresses are case-insensitive [C] (VITEC.md 3).
  const association = await findAssociation(office, wire.extensions.housingCooperative.association)
  const estate = await withBookings(office, reshapeEstate(wire.id, wire, association))
  meetEstate(office.key, estate)

  return { outcome: 'found', estate }
}

/** `GET v2/Advertising/Form/…`, the parts that we need [D] (VITEC.md 6). */
const formWire = object({
  viewings: list(
    object({
      id: text,
      deadlineAt: text,
      isSelfRegistrationEnabled: flag,
      timeSlots: list(
        object({ id: text, startsAt: text, endsAt: text, isRegistrationAvailable: flag }),
      ),
    }),
  ),
})

/**
 * The estate with the time slots of its viewings, where the office lets visitors book. A visitor
 * can still wish for a viewing whose slots Vitec does not return.
 */
async function withBookings(office: Office, estate: Estate): Promise<Estate> {
  if (office.viewings !== 'book' || estate.viewings.length === 0) return estate
  const read = await readVitecJson(
    `/v2/Advertising/Form/${office.customerId}/Estate/${estate.id}`,
    office,
    { isOptional: true },
  )
  if (read.outcome !== 'read') {
    logSeldom('estatesUnavailable', { office: office.key, kind: 'bookings' }, { isWarning: true })
    return { ...estate, areBookingsUnread: true }
  }
  const bookings = bookingsIn(read.json)
  const viewings = estate.viewings.map((viewing) => ({
    ...viewing,
    booking: bookings.get(viewing.id.toLowerCase()),
  }))

  return { ...estate, viewings }
}

function bookingsIn(json: unknown) {
  const { viewings } = formWire.parse(json)

  return new Map(
    viewings.flatMap((viewing): [string, ViewingBooking][] => {
      const { id, deadlineAt, timeSlots, isSelfRegistrationEnabled } = viewing
      const slots = timeSlots.flatMap((slot) => {
        const startsAt = slot.startsAt && fromVitecTime(slot.startsAt)
        if (!slot.id || !VITEC_ID.test(slot.id) || !startsAt) return []
        const endsAt = slot.endsAt && fromVitecTime(slot.endsAt)
        return [{ id: slot.id, startsAt, endsAt, isFree: slot.isRegistrationAvailable === true }]
      })
      if (!id || !isSelfRegistrationEnabled || slots.length === 0) return []

      return [[id.toLowerCase(), { closesAt: deadlineAt && fromVitecTime(deadlineAt), slots }]]
    }),
  )
}
