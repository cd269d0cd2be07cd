import { openFaultBook } from '../faults/fault-book.ts'
import { openBookings } from './bookings.ts'
import { openContacts } from './contacts.ts'
import { openLedger } from './ledger.ts'

export type Memory = ReturnType<typeof openMemory>

/** The sandbox's whole state, which lasts only as long as it runs. */
export function openMemory() {
  return {
    ledger: openLedger(),
    contacts: openContacts(),
    bookings: openBookings(),
    faults: openFaultBook(),
    /** The sandbox aborts it when it stops, so that no slow request outlives it. */
    closing: new AbortController(),
  }
}
