import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'
import { log, logError } from '#lib/log/log.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { sendInterest } from '#lib/vitec/send-interest.ts'

import type { Entry } from './claim-due.ts'
import { beginAttempt, markLeaving, type Settlement, settle } from './settle.ts'
import { settlementFor } from './settlement-for.ts'
import { unseal } from './seal.ts'

/** A store that will not take the outcome is asked again for a while; nobody else claims what is under way here. */
const SETTLE_TRIES_MAX = 10
const SETTLE_PAUSE_MS = 1_000

/** Does the work of one claim, whatever comes of it. Never throws: one broken interest must not hold up the rest. */
export async function deliverEntry(entry: Entry, send = sendInterest) {
  try {
    await deliver(entry, send)
  } catch (error) {
    // The lease runs out and the interest is claimed again.
    logError(
      'deliveryBroke',
      { receiptId: entry.receiptId, office: entry.office, attempt: entry.attempt },
      error,
    )
  }
}

async function deliver(entry: Entry, send: typeof sendInterest) {
  const startedAt = Date.now()
  const office = findOffice(entry.office)
  const delivery = await attempt(entry, office, send)
  const settlement = settlementFor({
    delivery,
    entry,
    onUncertain: office?.onUncertain ?? 'retry',
    now: new Date(),
  })
  const isOurs = await settleStubbornly(entry, settlement)

  log('deliveryEnded', {
    office: entry.office,
    receiptId: entry.receiptId,
    attempt: entry.attempt,
    outcome: isOurs ? delivery.outcome : 'leaseLost',
    reason: settlement.reason,
    status: settlement.status,
    durationMs: Date.now() - startedAt,
  })
}

// What Vitec answered is known here and nowhere else: forgetting it for a locked store would make it uncertain.
async function settleStubbornly(
  entry: Entry,
  settlement: Settlement,
  triesLeft = SETTLE_TRIES_MAX,
): Promise<boolean> {
  try {
    return await settle(entry, settlement)
  } catch (error) {
    if (triesLeft <= 1) throw error
    logError('storeFailed', { receiptId: entry.receiptId }, error)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_PAUSE_MS))
    return settleStubbornly(entry, settlement, triesLeft - 1)
  }
}

async function attempt(
  entry: Entry,
  office: Office | null,
  send: typeof sendInterest,
): Promise<Delivery> {
  // The process that began it is gone, and so is what it knew.
  if (entry.hasLostAttempt) return { outcome: 'uncertain', reason: 'processEnded' }

  let hasLeft = false
  const onLeaving = async () => {
    await markLeaving(entry)
    hasLeft = true
  }

  try {
    return await prepareAndSend(entry, { office, send, onLeaving })
  } catch (error) {
    logError(
      'deliveryBroke',
      { receiptId: entry.receiptId, office: entry.office, attempt: entry.attempt },
      error,
    )
    // What had left may be there, however we stumbled over its answer.
    return { outcome: hasLeft ? 'uncertain' : 'postponed', reason: 'unexpected' }
  }
}

type Sending = { office: Office | null; send: typeof sendInterest; onLeaving: () => Promise<void> }

async function prepareAndSend(
  entry: Entry,
  { office, send, onLeaving }: Sending,
): Promise<Delivery> {
  if (!office || entry.sealed === null) throw new Error('expected an office and a sealed interest')
  const interest = await unseal(entry.sealed, entry)

  await beginAttempt(entry)

  return send(
    {
      interest,
      office,
      reference: entry.reference,
      acceptedAt: entry.acceptedAt,
      mayBeThere: entry.mayBeThere,
    },
    { onLeaving },
  )
}
