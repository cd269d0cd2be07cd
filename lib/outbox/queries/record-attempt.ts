import 'server-only'

import { database, type Statement } from '#lib/database/database.ts'
import type { State } from '#lib/interest/delivery.ts'
import type { Entry } from '#lib/outbox/entry.ts'
import { type CircuitEvent, updateCircuit } from '#lib/outbox/update-circuit.ts'

/** How an attempt ended, where the interest stands after it, and what it says of the login it went out with. */
export type Decision = {
  state: State
  outcome: string
  reason?: string
  status?: number
  /** The fields Vitec would not have, dotted; never its words, which may quote them. */
  refusedFields?: string[]
  /** Vitec's words, sealed. */
  sealedAnswer?: string
  /** It failed for a cause that may lie in the interest itself. */
  hasFailed?: boolean
  /** Null when nothing more is to be tried. */
  nextAttemptAt: Date | null
  circuitEvent?: CircuitEvent
}

/**
 * The connection to Vitec stands and the first byte is about to leave: from here on a crash leaves the outcome unknown. Locks the interest
 * while it looks: whoever is just taking it over is waited for, or both would believe that they alone send it.
 * @throws when the lease has been lost, so that nothing is sent twice.
 */
export async function markSent({ receiptId, attempt, lease }: Entry, now = database().now()) {
  const [marked = []] = await database().write([
    {
      sql: `
        update attempts set sent_at = $now
        where receipt_id = $receiptId and number = $attempt
          and exists (
            select 1 from interests
            where receipt_id = $receiptId and lease_token = $lease for update)
        returning number`,
      values: { receiptId, attempt, lease, now: now.toISOString() },
    },
  ])
  if (marked.length === 0) throw new Error('expected to hold the lease, and another does')
}

/**
 * Records an attempt's end, moves the interest and updates the circuit, all or nothing.
 * @returns whether the interest was moved; if not, a newer holder decides, or the process believed dead has said how its attempt ended,
 * and the interest is tried again when the lease is over.
 */
export async function recordAttempt(entry: Entry, decision: Decision, now = database().now()) {
  // First, so that the move sees whether it was lost after all; in the same commit, so that no crash can part the two.
  const lost = entry.hasLostAttempt ? [closeLost(entry, now)] : []
  const results = await database().write([
    ...lost,
    move(entry, decision, now),
    closeAttempt(entry, decision, now),
    ...(decision.outcome === 'delivered' ? [endAnyway(entry, now)] : []),
    ...(decision.circuitEvent ? updateCircuit(entry, decision.circuitEvent, now) : []),
  ])

  return results[lost.length]?.length === 1
}

// SQL: nobody knows how what last left ended. Whoever was believed dead may have told it since the claim, and then that counts.
const IS_LOST = `exists (
  select 1 from attempts
  where receipt_id = $receiptId and outcome = 'uncertain'
    and number = (select max(number) from attempts where receipt_id = $receiptId and sent_at is not null))`

// SQL: in which streak of its login it failed, so that it counts once in each.
const NOTE_FAILURE = `, failures = failures + 1,
  failed_streak = (select streak from circuits where circuit = $circuit)`

function move(
  { receiptId, lease, circuit, hasLostAttempt }: Entry,
  { state, reason, nextAttemptAt, hasFailed }: Decision,
  now: Date,
): Statement {
  return {
    sql: `
      update interests
      set state = $state, next_attempt_at = $next, lease_token = null, last_reason = $reason, ended_at = $endedAt
        ${hasFailed ? NOTE_FAILURE : ''}
      where receipt_id = $receiptId and lease_token = $lease ${hasLostAttempt ? `and ${IS_LOST}` : ''}
      returning receipt_id`,
    values: {
      receiptId,
      lease,
      state,
      next: nextAttemptAt?.toISOString() ?? null,
      reason: reason ?? null,
      endedAt: nextAttemptAt === null ? now.toISOString() : null,
      ...(hasFailed && { circuit }),
    },
  }
}

/** What a dead process left under way is what it is: uncertain. */
function closeLost({ receiptId, attempt }: Entry, now: Date): Statement {
  return {
    sql: `
      update attempts set ended_at = $now, outcome = 'uncertain', reason = 'processEnded'
      where receipt_id = $receiptId and number < $attempt and sent_at is not null and ended_at is null`,
    values: { receiptId, attempt, now: now.toISOString() },
  }
}

// Whoever took over believed it lost, and Vitec has it: trying again would only make a double. Also from under whoever holds it just now:
// they have not sent it, for they saw it leave, or they send a double that ends by itself.
function endAnyway({ receiptId }: Entry, now: Date): Statement {
  return {
    sql: `
      update interests
      set state = 'delivered', next_attempt_at = null, lease_token = null, last_reason = null, ended_at = $now
      where receipt_id = $receiptId and state in ('waiting', 'sending', 'uncertain', 'held')`,
    values: { receiptId, now: now.toISOString() },
  }
}

// One that somebody has closed as lost stays so: it is why it was tried again.
function closeAttempt(
  { receiptId, attempt }: Entry,
  { outcome, reason, status, refusedFields = [], sealedAnswer }: Decision,
  now: Date,
): Statement {
  return {
    sql: `
      update attempts
      set ended_at = $now, outcome = $outcome, reason = $reason, status = $status,
        refused_fields = $refusedFields, sealed_answer = $sealedAnswer
      where receipt_id = $receiptId and number = $attempt and ended_at is null`,
    values: {
      receiptId,
      attempt,
      now: now.toISOString(),
      outcome,
      reason: reason ?? null,
      status: status ?? null,
      refusedFields: refusedFields.join(' ') || null,
      sealedAnswer: sealedAnswer ?? null,
    },
  }
}
