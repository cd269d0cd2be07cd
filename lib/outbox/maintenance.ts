import 'server-only'

import { database } from '#lib/database/database.ts'
import { log, logError } from '#lib/log/log.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { vacuumIfDue } from '#lib/outbox/privacy/scrub.ts'
import { clampTimes } from '#lib/outbox/queries/clamp-times.ts'
import { requeueOrphans } from '#lib/outbox/queries/reclaim-leases.ts'

import { beat } from './leases.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * What is done now and then beside the deliveries: times a clock left far ahead are pulled back, what a dead process held of a
 * stopped office waits again, what has expired is erased, and what was erased leaves the disk.
 */
export function createMaintenance() {
  let ranAt = Number.NEGATIVE_INFINITY
  let erasedAt = Number.NEGATIVE_INFINITY
  let vacuumedAt = Number.NEGATIVE_INFINITY
  let isWaiting = false

  return {
    /** Cheap when there is nothing to do yet. @throws StoreUnavailable */
    async keep(now = database().now()) {
      const at = performance.now()
      if (at - ranAt < MINUTE_MS) return
      ranAt = at
      const waits = await beat(now)
      if (waits && !isWaiting) log('eraseWaits')
      isWaiting = waits
      await clampTimes(now)
      await requeueOrphans(now)
      if (!waits && at - erasedAt >= HOUR_MS) {
        erasedAt = at
        await erase(now)
      }
      if (at - vacuumedAt >= HOUR_MS && (await vacuumIfDue())) vacuumedAt = at
    },
  }
}

// What cannot be erased must not keep the rest from being delivered; it is tried again in an hour.
async function erase(now: Date) {
  try {
    await eraseExpired(now)
  } catch (error) {
    logError('eraseFailed', {}, error)
  }
}
