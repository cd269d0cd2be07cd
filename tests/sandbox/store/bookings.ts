import type { Fault } from '../faults/fault-schema.ts'

/** One request to book a time slot, whatever its result. */
export type BookingEntry = {
  receivedAt: string
  user: string | null
  customerId: string
  estateId: string
  timeSlotId: string
  email: string
  /** The status is null when no status line was sent. */
  status: number | null
  isStored: boolean
  fault?: Fault
  body: unknown
}

export type Bookings = ReturnType<typeof openBookings>

export function openBookings() {
  let entries: BookingEntry[] = []
  let lastNumber = 60_000_000

  return {
    nextContactId: () => `ADR${++lastNumber}`,
    add(entry: BookingEntry) {
      entries.push(entry)
    },
    list: () => entries,
    /** The people who have booked this slot: one who books it twice is one. */
    countFor(slotId: string) {
      const stored = entries.filter(
        ({ timeSlotId, isStored }) => isStored && timeSlotId.toLowerCase() === slotId.toLowerCase(),
      )
      return new Set(stored.map(({ email }) => email.toLowerCase())).size
    },
    empty() {
      entries = []
    },
  }
}
