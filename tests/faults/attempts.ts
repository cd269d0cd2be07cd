import { database } from '#lib/database/database.ts'
import { deliverEntry } from '#lib/outbox/deliver.ts'
import type { Claim } from '#lib/outbox/queries/claim.ts'

import type { Sandbox } from '../sandbox/sandbox.ts'
import { ledgerOf, orderFault } from '../support/ledger.ts'
import { accept, claim, rowOf } from '../support/stores/entries.ts'

export type Attempted = {
  receiptId: string
  state: unknown
  reason: unknown
  outcome: unknown
  status: unknown
  /** Seconds until the next attempt; null when there is none. */
  wait: number | null
}

/** Stores an interest of this visitor and tries it once, while the fault is active. */
export async function attemptWith(
  sandbox: Sandbox | null,
  email: string,
  fault: object | null,
  { timeoutMs, office = 'ekbacken' }: { timeoutMs?: number; office?: string } = {},
): Promise<Attempted> {
  if (sandbox && fault) await orderFault(sandbox.url, { match: { email }, fault })
  const receiptId = await accept({ office, email })

  return attemptAgain(receiptId, { timeoutMs })
}

/** Makes one more attempt, at its due time or at another. */
export async function attemptAgain(
  receiptId: string,
  { timeoutMs, ...given }: { timeoutMs?: number } & Partial<Claim> = {},
): Promise<Attempted> {
  const now = given.now ?? new Date()
  await deliverEntry(await claim(receiptId, given), { timeoutMs, now })
  const row = await rowOf(receiptId)
  const [last] = await attemptsOf(receiptId)
  const next = typeof row?.next_attempt_at === 'string' ? Date.parse(row.next_attempt_at) : null

  return {
    receiptId,
    state: row?.state,
    reason: row?.last_reason,
    outcome: last?.outcome,
    status: last?.status,
    wait: next === null ? null : Math.round((next - now.getTime()) / 1_000),
  }
}

/** The attempts, the latest first. */
export function attemptsOf(receiptId: string) {
  return database().read({
    sql: 'select * from attempts where receipt_id = $receiptId order by number desc',
    values: { receiptId },
  })
}

/** The first words of the notes sent to the sandbox, in the order they arrived. */
export async function notesOf(sandbox: Sandbox, email: string) {
  const entries = await ledgerOf(sandbox.url, email)

  return entries.map(({ body }) => String(body?.interestNote).split('\n')[0])
}
