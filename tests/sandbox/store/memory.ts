import { openFaultBook } from '../faults/fault-book.ts'
import { openContacts } from './contacts.ts'
import { openLedger } from './ledger.ts'

export type Memory = ReturnType<typeof openMemory>

/** All the sandbox remembers, and only as long as it runs. */
export function openMemory() {
  return {
    ledger: openLedger(),
    contacts: openContacts(),
    faults: openFaultBook(),
    /** Aborted when the sandbox stops, so that nothing slow outlives it. */
    closing: new AbortController(),
  }
}
