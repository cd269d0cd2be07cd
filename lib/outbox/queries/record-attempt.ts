import 'server-only'

import { database, type Statement, write, writeOne } from '#lib/database/database.ts'
import type { State } from '#lib/interest/delivery.ts'
import { type CircuitEvent, updateCircuit } from '#lib/outbox/circuit.ts'
import type { Entry } from '#lib/outbox/entry.ts'
import { noteSent } from '#lib/outbox/restore/journal.ts'

/** The outcome of an attempt, the next state of the interest, and the effect on the circuit. */
export type Decision = {
  state: State
  outcome: string
  reason?: string
  status?: number
  /** The fields that Vitec refused, dotted; never its text, which may quote them. */
  refusedFields?: string[]
  /** Vitec's response text, sealed. */
  sealedAnswer?: string
  /** The attempt failed for a cause that may lie in the interest itself. */
  hasFailed?: boolean
  /** Null when no retry follows. */
  nextAttemptAt: Date | null
  circuitEvent?: CircuitEvent
}

/**
 * Records that the connection to Vitec is open and the first byte is about to be sent: from here on
 * a crash leaves the outcome unknown. The read locks the interest: it waits for a process that is
 * just reclaiming it, or both would believe that they alone send it.
 * @throws when the lease has been lost, so that nothing is sent twice.
 */
export async function markSent(entry: Entry, now = database().now()) {
  const { receiptId, attempt, lease } = entry
  const marked = await writeOne({
    sql: `
        update attempts set sent_at = $now
        where receipt_id = $receiptId and number = $attempt
          and exists (
            select 1 from interests
            where receipt_id = $receiptId and lease_token = $lease ${database().forUpdate()})
        returning number`,
    values: { receiptId, attempt, lease, now: now.toISOString() },
  })
  if (marked.length === 0) throw new Error('expected to hold the lease, and another does')
  const since = entry.acceptedAt.toISOString()
  await noteSent({ did: 'attempt', id: receiptId, number: attempt, since })
}

/**
 * Records an attempt's outcome, moves the interest and updates the circuit, all or nothing.
 * @returns whether the interest was moved; if not, a newer holder decides, or the process believed
 * dead has recorded its outcome, and the interest is retried when the lease is over.
 */
export async function recordAttempt(entry: Entry, decision: Decision, now = database().now()) {
  // The first statement, so that the move sees whether the attempt was lost; in the same commit, so
  // that no crash can separate the two.
  const rowsOf = await write({
    lost: entry.hasLostAttempt ? [closeLost(entry, now)] : [],
    state: writeState(entry, decision, now),
    attempt: closeAttempt(entry, decision, now),
    lateEnd: decision.outcome === 'delivered' ? [endAnyway(entry, now)] : [],
    circuit: decision.circuitEvent ? updateCircuit(entry, decision.circuitEvent, now) : [],
  })

  return rowsOf('state').length === 1
}

// SQL: the last request sent has no outcome, not even one its process recorded since the claim.
const IS_LOST = `exists (
  select 1 from attempts
  where receipt_id = $receiptId and outcome = 'uncertain'
    and number = (select max(number) from attempts where receipt_id = $receiptId and sent_at is not null))`

// SQL: the failure streak of its login in which it failed, so that it counts once in each.
const NOTE_FAILURE = `, failures = failures + 1,
  failed_streak = (select streak from circuits where circuit = $circuit)`

function writeState(
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

/** Records the request that a dead process left under way as uncertain. */
function closeLost({ receiptId, attempt }: Entry, now: Date): Statement {
  return {
    sql: `
      update attempts set ended_at = $now, outcome = 'uncertain', reason = 'processEnded'
      where receipt_id = $receiptId and number < $attempt and sent_at is not null and ended_at is null`,
    values: { receiptId, attempt, now: now.toISOString() },
  }
}

// The process that reclaimed it believed it lost, but Vitec has it: a retry would only make a
// double. The interest is taken even from its present holder: that process has not sent it, for it
// saw it sent, or it sends a double that ends by itself.
function endAnyway({ receiptId }: Entry, now: Date): Statement {
  return {
    sql: `
      update interests
      set state = 'delivered', next_attempt_at = null, lease_token = null, last_reason = null, ended_at = $now
      where receipt_id = $receiptId and state in ('waiting', 'sending', 'uncertain', 'held')`,
    values: { receiptId, now: now.toISOString() },
  }
}

// An attempt that another process has closed as lost stays closed: that is why it was retried.
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
