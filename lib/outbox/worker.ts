import 'server-only'

import { log, logError } from '#lib/log/log.ts'

import { nextDueAt } from './claim-due.ts'
import { createDeliverySlots } from './delivery-slots.ts'
import { eraseExpired } from './erase-expired.ts'
import { takeOverLeases } from './take-over-leases.ts'

/** Clocks jump and other processes put work in: nobody sleeps longer than this. */
const SLEEP_MS_MAX = 30_000
/** What is due and not to be had is under way here, its lease run out by a leap of the clock: no reason to spin. */
const NAP_MS = 50
/** After the store failed; a pause for it to come back. */
const PAUSE_MS = 2_000
const ERASE_EVERY_MS = 3_600_000

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
  const bed = createBed()
  const slots = createDeliverySlots({ onFree: bed.wake })
  let isStopping = false
  let erasedAt = Number.NEGATIVE_INFINITY
  let hasTakenOver = false

  async function run() {
    log('workerStarted')
    while (!isStopping) {
      bed.makeUp()
      await bed.sleep(await work())
    }
    await slots.drain()
    log('workerStopped')
  }

  /** Does what is due. @returns how long there is nothing to do, in ms. */
  async function work() {
    try {
      if (!hasTakenOver) await takeOverLeases()
      hasTakenOver = true
      await eraseSometimes()
      // Full slots wake us when one is free.
      if (slots.isFull) return SLEEP_MS_MAX
      return (await slots.fill()) > 0 ? 0 : await idleMs()
    } catch (error) {
      logError('storeFailed', {}, error)
      return PAUSE_MS
    }
  }

  // What cannot be erased must not keep the rest from being delivered; it is tried again in an hour.
  async function eraseSometimes() {
    if (Date.now() - erasedAt < ERASE_EVERY_MS) return
    erasedAt = Date.now()
    try {
      await eraseExpired()
    } catch (error) {
      logError('eraseFailed', {}, error)
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

async function idleMs() {
  const due = await nextDueAt()

  if (due === null) return SLEEP_MS_MAX

  return Math.min(Math.max(due.getTime() - Date.now(), NAP_MS), SLEEP_MS_MAX)
}

/** A sleep that can be ended, also by a call that came while there was still work. */
function createBed() {
  let isWoken = false
  let getUp = () => {}

  return {
    makeUp() {
      isWoken = false
    },
    wake() {
      isWoken = true
      getUp()
    },
    sleep: (ms: number) =>
      new Promise<void>((resolve) => {
        if (isWoken) return resolve()
        const timer = setTimeout(resolve, ms)
        getUp = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
