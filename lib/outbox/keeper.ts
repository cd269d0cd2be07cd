import 'server-only'

import { log, logError } from '#lib/log/log.ts'

import { eraseExpired } from './erase-expired.ts'
import { beat, standstillMs } from './heartbeat.ts'
import { pullBack } from './pull-back.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Nobody has been here for so long, or the clock is wrong. */
const STANDSTILL_MS_MAX = 48 * HOUR_MS
/** Then nothing is erased for a day: a clock that runs ahead would take with it what must be kept, and a day more harms nobody. */
const WAIT_AFTER_STANDSTILL_MS = 24 * HOUR_MS

/** What is done now and then beside the deliveries: times a clock left far ahead are pulled back, what has expired is erased. */
export function createKeeper() {
  let keptAt = Number.NEGATIVE_INFINITY
  let erasedAt = Number.NEGATIVE_INFINITY
  let eraseFrom = 0

  return {
    /** Cheap when there is nothing to do yet. @throws StoreUnavailable */
    async keep() {
      const at = performance.now()
      if (at - keptAt < MINUTE_MS) return
      keptAt = at
      if ((await standstillMs()) > STANDSTILL_MS_MAX) {
        log('eraseWaits')
        eraseFrom = at + WAIT_AFTER_STANDSTILL_MS
      }
      await beat()
      await pullBack()
      if (at < eraseFrom || at - erasedAt < HOUR_MS) return
      erasedAt = at
      await erase()
    },
  }
}

// What cannot be erased must not keep the rest from being delivered; it is tried again in an hour.
async function erase() {
  try {
    await eraseExpired()
  } catch (error) {
    logError('eraseFailed', {}, error)
  }
}
