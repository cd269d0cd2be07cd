import 'server-only'

import type { Delivery } from '#lib/interest/delivery.ts'
import { log, logError } from '#lib/log/log.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { sendInterest } from '#lib/vitec/send-interest.ts'

import { claimDue, type Entry } from './claim-due.ts'
import { beginAttempt, closeLostAttempts, markLeaving, settle } from './settle.ts'
import { settlementFor } from './settlement-for.ts'
import { unseal } from './seal.ts'

/** As many at once as one careful client of Vitec's does [C] (lib/vitec/VITEC.md 3, Rate limit). */
const AT_ONCE_MAX = 5

/**
 * Delivers what is due. Safe to run twice at once: a claimed interest is leased to its claimer.
 * @returns how many were tried; fewer than were asked for means that nothing more is due.
 */
export async function deliverDue(): Promise<number> {
  const entries = await claimDue({ limit: AT_ONCE_MAX })
  await Promise.all(entries.map(deliverEntry))

  return entries.length
}

async function deliverEntry(entry: Entry) {
  const startedAt = Date.now()
  const office = findOffice(entry.office)
  const delivery = await attempt(entry, office)
  const settlement = settlementFor({
    delivery,
    entry,
    onUncertain: office?.onUncertain ?? 'retry',
    now: new Date(),
  })
  const isOurs = await settle(entry, settlement)

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

async function attempt(entry: Entry, office: Office | null): Promise<Delivery> {
  // The process that began it is gone, and so is what it knew.
  if (entry.hasLostAttempt) {
    await closeLostAttempts(entry)
    return { outcome: 'uncertain', reason: 'processEnded' }
  }

  try {
    return await send(entry, office)
  } catch (error) {
    // One broken interest must not hold up the rest.
    logError(
      'deliveryBroke',
      { receiptId: entry.receiptId, office: entry.office, attempt: entry.attempt },
      error,
    )
    return { outcome: 'postponed', reason: 'unexpected' }
  }
}

async function send(entry: Entry, office: Office | null): Promise<Delivery> {
  if (!office || entry.sealed === null) throw new Error('expected an office and a sealed interest')
  const interest = await unseal(entry.sealed, entry)

  await beginAttempt(entry)

  return sendInterest(
    {
      interest,
      office,
      reference: entry.reference,
      acceptedAt: entry.acceptedAt,
      mayBeThere: entry.uncertainAttempts > 0,
    },
    { onLeaving: () => markLeaving(entry) },
  )
}
