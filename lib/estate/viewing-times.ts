import { OWN_VIEWING } from '#lib/interest/choices.ts'

import type { EstateViewing, ViewingBooking } from './estate.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

type Times = Pick<EstateViewing, 'startsAt' | 'endsAt'>

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * Vitec has no flag for a whole day: other clients read midnight to midnight as one, and midnight
 * without an end [C] (lib/vitec/VITEC.md 7.4).
 */
export function isWholeDay({ startsAt, endsAt }: Times) {
  return isMidnight(startsAt) && (endsAt === null || isMidnight(endsAt))
}

function isMidnight(iso: string) {
  return clock.format(new Date(iso)) === '00:00'
}

/**
 * The end of a viewing. Without an end it lasts its day, or an hour: viewings are half an hour
 * long, and visitors arrive late.
 */
export function viewingEndsAt(viewing: Times): string {
  const start = Date.parse(viewing.startsAt)
  const end = viewing.endsAt === null ? Number.NaN : Date.parse(viewing.endsAt)
  if (end > start) return new Date(end).toISOString()

  return new Date(start + (isWholeDay(viewing) ? DAY_MS : HOUR_MS)).toISOString()
}

/** The viewings that are not over, unchanged. */
export function comingViewings<Viewing extends Times>(viewings: Viewing[], now = Date.now()) {
  return viewings.filter((viewing) => Date.parse(viewingEndsAt(viewing)) > now)
}

export function nextViewingOf<Viewing extends Times>(viewings: Viewing[], now = Date.now()) {
  return comingViewings(viewings, now)[0] ?? null
}

/**
 * A post whose response was lost is sent again, and must get the same response although its viewing
 * has ended meanwhile.
 */
const SENT_AGAIN_MS = HOUR_MS

/** The viewing that a visitor chose. `slotId`: the time slot that is to be booked. */
export type ChosenViewing = {
  startsAt: string
  endsAt: string | null
  isDigital: boolean
  slotId?: string
}

/** Why a viewing cannot be chosen: it is not to come, or its place is taken, or it is too late. */
export type NoViewing = 'gone' | 'full' | 'closed'

/**
 * The viewing, or the time slot, with this id, in any casing. A viewing with one slot is that slot.
 * @returns null where the visitor has chosen none of them.
 */
export function chosenViewing(
  id: string | undefined,
  viewings: EstateViewing[],
  now = Date.now(),
): ChosenViewing | NoViewing | null {
  if (!id || id === OWN_VIEWING) return null
  const isSought = (one: { id: string }) => one.id.toLowerCase() === id.toLowerCase()

  for (const viewing of comingViewings(viewings, now - SENT_AGAIN_MS)) {
    const { booking, isDigital } = viewing
    const slots = booking?.slots ?? []
    const slot = slots.find(isSought) ?? (isSought(viewing) && slots.length === 1 ? slots[0] : null)
    if (booking && slot) {
      const why = whyNotFree(viewing.startsAt, { booking, isFree: slot.isFree, now })
      const { startsAt, endsAt, id: slotId } = slot
      return why ?? { startsAt, endsAt, isDigital, slotId }
    }
    if (isSought(viewing)) {
      const { startsAt, endsAt } = viewing
      return { startsAt, endsAt, isDigital }
    }
  }

  return 'gone'
}

type Asked = { booking: ViewingBooking; isFree: boolean; now: number }

/** @returns null where the slot of a viewing that starts then can be booked. */
export function whyNotFree(startsAt: string, { booking, isFree, now }: Asked) {
  if (Date.parse(booking.closesAt ?? startsAt) <= now) return 'closed'

  return isFree ? null : 'full'
}
