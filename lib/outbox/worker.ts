import 'server-only'

import { log, logError } from '#lib/log/log.ts'
import { reclaimLeases } from '#lib/outbox/queries/reclaim-leases.ts'

import { createMaintenance } from './maintenance.ts'
import { resumeWithNewKey, resumeWithNewLogin } from './pauses.ts'
import { createDeliverySlots } from './scheduler.ts'
import { createWakeableSleep } from './wakeable-sleep.ts'

/** Clocks jump and other processes put work in: nobody sleeps longer than this. */
const SLEEP_MS_MAX = 15_000
/** What is due and not to be had is under way here, its lease run out by a leap of the clock: no reason to spin. */
const NAP_MS = 20
/** After the store failed; a pause for it to come back. */
const PAUSE_MS = 2_000

export type Worker = { wake(): void; stop(): Promise<void> }

// One for the process, found from every bundle Next makes of it.
declare global {
  var intresseWorker: Worker | undefined
}

/** Starts the one worker of this process, or answers the one that runs. */
export function startWorker(): Worker {
  globalThis.intresseWorker ??= createWorker()
  return globalThis.intresseWorker
}

/** There is work. Without a worker (a host that has none) it waits for the next round somebody asks for. */
export function wakeWorker() {
  globalThis.intresseWorker?.wake()
}

function createWorker(): Worker {
  let isStopping = false
  let hasBegun = false
  const bed = createWakeableSleep()
  const maintenance = createMaintenance()
  const slots = createDeliverySlots({ onFree: bed.wake, isStopping: () => isStopping })

  async function run() {
    log('workerStarted')
    while (!isStopping) {
      bed.reset()
      await bed.sleep(await work())
    }
    await slots.drain()
    log('workerStopped')
  }

  /** Does what is due. @returns how long there is nothing to do, in ms. */
  async function work() {
    try {
      if (!hasBegun) await begin()
      hasBegun = true
      await maintenance.keep()
      // Full slots wake us when one is free.
      if (slots.isFull) return SLEEP_MS_MAX
      const { started, waitMs } = await slots.fill()

      return started > 0 ? 0 : Math.min(Math.max(waitMs, NAP_MS), SLEEP_MS_MAX)
    } catch (error) {
      logError('storeFailed', {}, error)
      return PAUSE_MS
    }
  }

  const running = run()

  return {
    wake: bed.wake,
    stop() {
      isStopping = true
      bed.wake()
      return running
    },
  }
}

async function begin() {
  await reclaimLeases()
  await resumeWithNewLogin()
  await resumeWithNewKey()
}

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
