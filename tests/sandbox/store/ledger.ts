import { EventEmitter } from 'node:events'

import type { Bound } from '../binding/bound.ts'
import type { FieldErrors } from '../binding/field-errors.ts'
import type { Fault } from '../faults/fault-schema.ts'
import type { ContactChange } from './contacts.ts'

type Outcome = 'stored' | 'refused' | 'unauthorized' | 'forbidden' | 'fault'

/** One request to the interest call, whatever its result. */
export type LedgerEntry = {
  id: number
  receivedAt: string
  method: string
  path: string
  user: string | null
  authorized: boolean
  headers: Record<'content-type' | 'accept' | 'user-agent', string | null>
  rawBody: string
  body: unknown
  /** The status is null when no status line was sent. */
  status: number | null
  outcome: Outcome
  fault?: Fault
  contact?: ContactChange
  /**
   * Vitec's papers do not describe the result of an unknown estate: the sandbox accepts it, and
   * reports it here.
   */
  estateKnown: boolean
  errors: FieldErrors
  remarks: string[]
  /** The body as Vitec would bind it: its own spelling, whatever the sent format and casing. */
  interest: Bound
  /** The person, estate and office of the request, whatever the body's format and casing. */
  about: { emails: string[]; estateId: string; customerId: string }
}

export function openLedger() {
  let entries: LedgerEntry[] = []
  let lastId = 0
  const changes = new EventEmitter()
  changes.setMaxListeners(0)

  return {
    changes,
    nextId: () => ++lastId,
    add(entry: LedgerEntry) {
      // A slow request is written when it ends but keeps the place of its arrival.
      const later = entries.findIndex(({ id }) => id > entry.id)
      entries.splice(later === -1 ? entries.length : later, 0, entry)
      changes.emit('change')
    },
    list: () => entries,
    empty() {
      entries = []
      changes.emit('change')
    },
  }
}
