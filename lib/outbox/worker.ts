import 'server-only'

import { log, logError } from '#lib/log/log.ts'

import { nextDueAt } from './claim-due.ts'
import { deliverDue } from './deliver-due.ts'

/** Clocks jump and other processes put work in: nobody sleeps longer than this. */
const SLEEP_MS_MAX = 30_000
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

/** There is work. Without a worker (a host that has none) it waits for `/api/ops/deliver`. */
export function wakeWorker() {
  globalThis.intresseWorker?.wake()
}

function createWorker(): Worker {
  let isStopping = false
  let wakeUp = () => {}
  let isWoken = false

  async function run() {
    log('workerStarted')
    while (!isStopping) {
      isWoken = false
      const sleepMs = await work()
      if (!isStopping && !isWoken) await sleep(sleepMs)
    }
    log('workerStopped')
  }

  function sleep(ms: number) {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  const running = run()

  return {
    wake() {
      isWoken = true
      wakeUp()
    },
    stop() {
      isStopping = true
      wakeUp()
      return running
    },
  }
}

/** Does what is due. @returns how long there is nothing to do, in ms. */
async function work() {
  try {
    if ((await deliverDue()) > 0) return 0
    const due = await nextDueAt()

    return due === null
      ? SLEEP_MS_MAX
      : Math.min(Math.max(due.getTime() - Date.now(), 0), SLEEP_MS_MAX)
  } catch (error) {
    logError('storeFailed', {}, error)
    return PAUSE_MS
  }
}
