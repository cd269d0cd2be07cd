import 'server-only'

import { database } from '#lib/database/database.ts'
import type { Delivery } from '#lib/interest/delivery.ts'
import { log, logError } from '#lib/log/log.ts'
import { findOffice } from '#lib/office/offices.ts'
import { sealText } from '#lib/outbox/privacy/seal.ts'
import { type Decision, recordAttempt } from '#lib/outbox/queries/record-attempt.ts'

import { attemptDelivery, type Sending } from './attempt-delivery.ts'
import { decide } from './decide.ts'
import type { Entry } from './entry.ts'

/**
 * If the store does not record the outcome, we retry for a while; no other process claims an
 * interest that is under way here.
 */
const SETTLE_TRIES_MAX = 10
const SETTLE_PAUSE_MS = 1_000

/**
 * Does the work of one claim, whatever its outcome. Never throws: one broken interest must not
 * block the rest.
 * @returns how the attempt ended; `broken` when the store did not record it. Then the lease runs
 * out and the interest is claimed again.
 */
export async function deliverEntry(entry: Entry, sending: Sending = {}) {
  const startedAt = performance.now()

  try {
    const delivery = await attemptDelivery(entry, sending)
    const now = sending.now ?? database().now()
    const decision = await decisionOf(entry, delivery, now)
    const isOurs = await recordStubbornly(entry, decision, now)

    log('deliveryEnded', {
      office: entry.office,
      receiptId: entry.receiptId,
      attempt: entry.attempt,
      outcome: isOurs ? delivery.outcome : 'leaseLost',
      reason: decision.reason,
      status: decision.status,
      durationMs: Math.round(performance.now() - startedAt),
    })
    if (decision.circuitEvent?.kind === 'refusesOffice')
      log('officePaused', { office: entry.office, reason: decision.reason })

    return delivery.outcome
  } catch (error) {
    logError(
      'deliveryBroke',
      { receiptId: entry.receiptId, office: entry.office, attempt: entry.attempt },
      error,
    )
    return 'broken' as const
  }
}

async function decisionOf(entry: Entry, delivery: Delivery, now: Date): Promise<Decision> {
  const decision = decide({
    delivery,
    entry,
    onUncertain: findOffice(entry.office)?.onUncertain ?? 'retry',
    now,
  })
  // Vitec's response text may quote the visitor's, so it is sealed as the interest is.
  const sealedAnswer =
    delivery.outcome === 'refused' && delivery.answer
      ? await sealText(delivery.answer, entry)
      : undefined

  return { ...decision, sealedAnswer }
}

// Vitec's response is known only in this process: losing it to a locked store would make the
// outcome uncertain.
async function recordStubbornly(
  entry: Entry,
  decision: Decision,
  now: Date,
  triesLeft = SETTLE_TRIES_MAX,
): Promise<boolean> {
  try {
    return await recordAttempt(entry, decision, now)
  } catch (error) {
    if (triesLeft <= 1) throw error
    logError('storeFailed', { receiptId: entry.receiptId }, error)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_PAUSE_MS))
    return recordStubbornly(entry, decision, now, triesLeft - 1)
  }
}
