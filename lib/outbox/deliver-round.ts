import 'server-only'

import { reclaimLeases } from '#lib/outbox/queries/reclaim-leases.ts'

import { resumeWithNewKey } from './pauses.ts'
import { createDeliverySlots } from './scheduler.ts'

/** Of the time there is, so much for beginning deliveries and so much for one call to Vitec. */
const BEGIN_SHARE = 0.4
const CALL_SHARE = 0.55

/** Nobody waits longer than this for a turn before the round looks again. */
const LOOK_AGAIN_MS = 200

/**
 * One round of delivery, for places where no process lives long: begins what is due while there is time to see its end. Safe beside
 * workers and other rounds, for every claim is a lease.
 * @returns how the attempts ended, by outcome.
 */
export async function deliverRound({ budgetMs }: { budgetMs: number }) {
  const beginUntil = performance.now() + budgetMs * BEGIN_SHARE
  const slots = createDeliverySlots({ timeoutMs: Math.round(budgetMs * CALL_SHARE) })
  await reclaimLeases()
  await resumeWithNewKey()

  while (performance.now() < beginUntil) {
    const { started, waitMs } = await slots.fill()
    if (started > 0) continue
    if (waitMs > beginUntil - performance.now()) break
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  await slots.drain()

  return slots.endings
}
