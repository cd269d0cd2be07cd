import { randomUUID } from 'node:crypto'

import { database } from '#lib/database/database.ts'
import type { Delivery } from '#lib/interest/delivery.ts'
import type { Circuit } from '#lib/outbox/circuit-of.ts'
import { decide } from '#lib/outbox/decide.ts'
import type { Entry } from '#lib/outbox/entry.ts'
import { claimNext } from '#lib/outbox/queries/claim.ts'
import { recordAttempt } from '#lib/outbox/queries/record-attempt.ts'

import { accept } from '../support/stores/entries.ts'

const NOW = Date.now() + 1_000

export const FAILED = { outcome: 'postponed', reason: 'vitecFailed', status: 502 } as const
export const DELIVERED = { outcome: 'delivered', status: 204 } as const

/** The time that many ms after the start of these tests. */
export function at(ms: number) {
  return new Date(NOW + ms)
}

/** A login of this test's own, for one office or for several. */
export function makeCircuit(...offices: string[]): Circuit {
  return { id: randomUUID(), offices: offices.length > 0 ? offices : ['ekbacken'] }
}

export function claimAt(
  circuit: Circuit,
  ms: number,
  { end = 'oldest', office = circuit.offices[0] ?? '' }: Partial<Where> = {},
) {
  return claimNext({ office, circuit, end, now: at(ms) })
}

type Where = { end: 'oldest' | 'newest'; office: string }

export async function mustClaim(circuit: Circuit, ms: number, where: Partial<Where> = {}) {
  const entry = await claimAt(circuit, ms, where)
  if (!entry) throw new Error('expected a turn')

  return entry
}

export function recordWith(entry: Entry, delivery: Delivery, ms: number) {
  return recordAttempt(
    entry,
    decide({ delivery, entry, onUncertain: 'retry', now: at(ms) }),
    at(ms),
  )
}

/** Claims the next entry and fails it. @returns its receipt's id */
export async function failNext(circuit: Circuit, ms: number, delivery: Delivery = FAILED) {
  const entry = await mustClaim(circuit, ms)
  await recordWith(entry, delivery, ms)

  return entry.receiptId
}

/** Empties the queue, so that it holds only the test's own entries. */
export function emptyQueue() {
  return database().write([
    { sql: `update interests set next_attempt_at = null, state = 'held', lease_token = null` },
  ])
}

/**
 * Accepts that many interests, all before the start time of these tests, however long a busy
 * machine takes.
 */
export async function acceptMany(many: number, given: Parameters<typeof accept>[0] = {}) {
  const receiptIds: string[] = []
  for (let each = 0; each < many; each += 1)
    receiptIds.push(await accept({ now: at(-1_000 + each), ...given }))

  return receiptIds
}
