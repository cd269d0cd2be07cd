import { daysFromNow, instantOf } from '../advertising/swedish-time.ts'
import type { EstateSeed } from '../estates/estate-seed.ts'
import { viewingOf } from '../estates/homes/complete-showing.ts'
import type { Bookings } from '../store/bookings.ts'

const MINUTE_MS = 60_000

/**
 * The viewings of a home with their time slots, past ones too [C] (VITEC.md 6). A slot takes the
 * seed's number of people, or any.
 */
export function viewingsWithSlots(seed: EstateSeed, bookings: Bookings) {
  const coming = (seed.viewings ?? []).map((each, index) => {
    const { isSelfRegistrationEnabled, ...viewing } = viewingOf(each, seed.id, index)
    const deadlineAt = each.deadlineHours ? later(viewing.startsAt, -each.deadlineHours * 60) : null
    const isOpen = deadlineAt === null || (instantOf(deadlineAt) ?? 0) > Date.now()

    return {
      id: viewing.id,
      startsAt: viewing.startsAt,
      endsAt: viewing.endsAt,
      deadlineAt,
      isSelfRegistrationEnabled,
      isVisible: true,
      comment: viewing.comment,
      timeSlots: slotsOf(viewing, each.slots ?? 1).map((slot) => ({
        ...slot,
        isRegistrationAvailable:
          isSelfRegistrationEnabled &&
          isOpen &&
          bookings.countFor(slot.id) < (each.placesInSlot ?? Number.POSITIVE_INFINITY),
      })),
    }
  })

  return [pastViewing(seed), ...coming]
}

type Times = { id: string; startsAt: string; endsAt: string }

/** Slots of equal length, one after the other. */
function slotsOf({ id, startsAt, endsAt }: Times, count: number): Times[] {
  const minutes = (Date.parse(`${endsAt}Z`) - Date.parse(`${startsAt}Z`)) / MINUTE_MS / count

  return Array.from({ length: count }, (_, index) => ({
    id: `TID${id.slice(3)}${index + 1}`,
    startsAt: later(startsAt, index * minutes),
    endsAt: later(startsAt, (index + 1) * minutes),
  }))
}

function pastViewing({ id }: EstateSeed) {
  const [startsAt, endsAt] = [daysFromNow(-7, '12:00'), daysFromNow(-7, '12:30')]
  const viewing = { id: `VIS${id.replace(/\D/g, '').slice(-9)}0`, startsAt, endsAt }

  return {
    ...viewing,
    deadlineAt: null,
    isSelfRegistrationEnabled: true,
    isVisible: true,
    comment: null,
    timeSlots: slotsOf(viewing, 1).map((slot) => ({ ...slot, isRegistrationAvailable: true })),
  }
}

/** A wall-clock time that many minutes later. */
function later(wallClock: string, minutes: number) {
  return new Date(Date.parse(`${wallClock}Z`) + minutes * MINUTE_MS).toISOString().slice(0, 19)
}
