import 'server-only'

import { log, logError } from '#lib/log/log.ts'
import { reclaimLeases } from '#lib/outbox/queries/reclaim-leases.ts'
import { eraseAgain } from '#lib/outbox/restore/do-again.ts'
import { stopIfOlder } from '#lib/outbox/restore/older-store.ts'

import { createMaintenance } from './maintenance.ts'
import { resumeWithNewKey, resumeWithNewLogin } from './pauses.ts'
import { createDeliverySlots } from './scheduler.ts'
import { createWakeableSleep } from './wakeable-sleep.ts'

/** The longest sleep: clocks jump, and other processes queue interests. */
const SLEEP_MS_MAX = 15_000
/**
 * An interest that is due but cannot be claimed is under way here, its lease expired by a clock
 * jump: the worker must not spin.
 */
const NAP_MS = 20
/** The pause after a store failure, for it to recover. */
const PAUSE_MS = 2_000

export type Worker = { wake(): void; stop(): Promise<void> }

// One worker for the process, shared by every bundle that Next makes of it.
declare global {
  var intresseWorker: Worker | undefined
}

/** Starts the one worker of this process, or returns the running one. */
export function startWorker(): Worker {
  globalThis.intresseWorker ??= createWorker()
  return globalThis.intresseWorker
}

/**
 * Reports new work. Without a worker (on a host that has none) the work waits for the next round
 * that is requested.
 */
export function wakeWorker() {
  globalThis.intresseWorker?.wake()
}

function createWorker(): Worker {
  let isStopping = false
  let hasBegun = false
  const idle = createWakeableSleep()
  const maintenance = createMaintenance()
  const slots = createDeliverySlots({ onFree: idle.wake, isStopping: () => isStopping })

  async function run() {
    log('workerStarted')
    while (!isStopping) {
      idle.reset()
      await idle.sleep(await work())
    }
    await slots.drain()
    log('workerStopped')
  }

  /** Does the work that is due. @returns how long nothing is due, in ms. */
  async function work() {
    try {
      if (!hasBegun) await begin()
      hasBegun = true
      await maintenance.keep()
      // The end of a delivery wakes us when the slots are full.
      if (slots.isFull) return SLEEP_MS_MAX
      const { started, waitMs } = await slots.fill()

      return started > 0 ? 0 : Math.min(Math.max(waitMs, NAP_MS), SLEEP_MS_MAX)
    } catch (error) {
      logError('storeFailed', {}, error)
      // An older store may stand in its place when it is back.
      hasBegun = false
      return PAUSE_MS
    }
  }

  const running = run()

  return {
    wake: idle.wake,
    stop() {
      isStopping = true
      idle.wake()
      return running
    },
  }
}

async function begin() {
  await stopIfOlder()
  await eraseAgain()
  await reclaimLeases()
  await resumeWithNewLogin()
  await resumeWithNewKey()
}

/** The shares of the time budget for starting deliveries and for one call to Vitec. */
const BEGIN_SHARE = 0.4
const CALL_SHARE = 0.55

/** The longest wait for a slot before the round checks again. */
const LOOK_AGAIN_MS = 200

/**
 * Runs one round of delivery, for hosts where no process lives long: it starts due deliveries while
 * there is time to see their end. The round is safe beside workers and other rounds, for every
 * claim is a lease.
 * @returns the number of attempts by outcome.
 */
export async function deliverRound({ budgetMs }: { budgetMs: number }) {
  const beginUntil = performance.now() + budgetMs * BEGIN_SHARE
  const slots = createDeliverySlots({ timeoutMs: Math.round(budgetMs * CALL_SHARE) })
  await stopIfOlder()
  await eraseAgain()
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
