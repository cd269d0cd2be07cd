import 'server-only'

import { database } from '#lib/database/database.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import type { Delivery } from '#lib/interest/delivery.ts'
import { log, logError } from '#lib/log/log.ts'
import { findOffice } from '#lib/office/offices.ts'
import { isKeyMissing, sealText, unseal } from '#lib/outbox/privacy/seal.ts'
import { type Decision, markSent, recordAttempt } from '#lib/outbox/queries/record-attempt.ts'
import { bookViewing, hasBookingLogin } from '#lib/vitec/interest/book-viewing.ts'
import { sendInterest } from '#lib/vitec/interest/send-interest.ts'

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
  const office = findOffice(entry.office)
  const { circuitEvent, ...decision } = decide({
    delivery,
    entry,
    onUncertain: office?.onUncertain ?? 'retry',
    now,
  })
  // The login of the bookings proves nothing of the one that sends the interests.
  const isOfAnother = entry.isBooking && office !== null && hasBookingLogin(office)
  // Vitec's response text may quote the visitor's, so it is sealed as the interest is.
  const sealedAnswer =
    delivery.outcome === 'refused' && delivery.answer
      ? await sealText(delivery.answer, entry)
      : undefined

  return { ...decision, circuitEvent: isOfAnother ? undefined : circuitEvent, sealedAnswer }
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

/** An interest that crashes its process at each attempt must not do so for ever. */
const CRASHES_MAX = 3

export type Sending = {
  send?: typeof sendInterest
  /**
   * The process is about to exit: an interest that is not yet sent is requeued rather than sent.
   */
  isStopping?: () => boolean
  /** The timeout of the whole call to Vitec, where less time is left than a call may take. */
  timeoutMs?: number
  /**
   * The time at which the attempt ends, for the waits that follow; the store's clock if left out.
   */
  now?: Date
}

/**
 * Makes one attempt, from the seal to Vitec's response. Never throws: a failure is one of the
 * outcomes.
 */
export async function attemptDelivery(entry: Entry, sending: Sending): Promise<Delivery> {
  // The process that began the earlier attempt is gone, and its knowledge with it.
  if (entry.hasLostAttempt) return { outcome: 'uncertain', reason: 'processEnded' }
  if (entry.crashes >= CRASHES_MAX) return { outcome: 'refused', reason: 'processKeepsEnding' }
  const office = findOffice(entry.office)
  // Another process may have read the offices file before this one, and the office may come back.
  if (!office) return { outcome: 'postponed', reason: 'officeUnknown' }
  // While a new key reaches the processes one by one, an interest that the first has sealed waits
  // until the others have the key.
  if (entry.sealed !== null && isKeyMissing(entry.sealed))
    return { outcome: 'postponed', reason: 'keyMissing' }
  const interest = await open(entry)
  if (!interest) return { outcome: 'refused', reason: 'unreadable' }

  const usual = entry.isBooking ? bookViewing : sendInterest
  const { send = usual, isStopping = () => false, timeoutMs } = sending
  const went = { isSent: false, isGivenBack: false, isUnmarked: false, isStoreAway: false }
  const onSend = async () => {
    if (isStopping()) {
      went.isGivenBack = true
      throw new Error('expected to have time for it, the process is about to end')
    }
    try {
      await markSent(entry)
    } catch (error) {
      went.isUnmarked = true
      went.isStoreAway = isStoreUnavailable(error)
      report(entry, error)
      throw error
    }
    went.isSent = true
  }

  try {
    const delivery = await send({ ...entry, interest, office }, { onSend, timeoutMs })
    if (went.isGivenBack) return { outcome: 'postponed', reason: 'givenBack' }
    // Our store blocked the request, or another process now holds the lease: neither Vitec nor the
    // interest is to blame.
    if (went.isUnmarked)
      return { outcome: 'postponed', reason: went.isStoreAway ? 'storeFailed' : 'givenBack' }
    return delivery
  } catch (error) {
    report(entry, error)
    // A request that was sent may have been stored, even if we failed to read its response.
    return { outcome: went.isSent ? 'uncertain' : 'postponed', reason: 'unexpected' }
  }
}

/** @returns null when the seal does not open: no number of retries will change that. */
async function open(entry: Entry) {
  try {
    return entry.sealed === null ? null : await unseal(entry.sealed, entry)
  } catch (error) {
    report(entry, error)
    return null
  }
}

function report({ receiptId, office, attempt }: Entry, error: unknown) {
  logError('deliveryBroke', { receiptId, office, attempt }, error)
}
