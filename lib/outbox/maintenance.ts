import 'server-only'

import { database } from '#lib/database/database.ts'
import { log, logError } from '#lib/log/log.ts'
import { eraseExpired } from '#lib/outbox/privacy/erase-expired.ts'
import { vacuumIfDue } from '#lib/outbox/privacy/scrub.ts'
import { clampTimes } from '#lib/outbox/queries/clamp-times.ts'
import { requeueOrphans } from '#lib/outbox/queries/reclaim-leases.ts'
import { stopIfOlder } from '#lib/outbox/restore/older-store.ts'

import { beat } from './heartbeat.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * The periodic work beside the deliveries: it stops them when the store has become older, clamps
 * times that a wrong clock left far ahead, requeues interests of a stopped office that a dead
 * process held, erases expired data, and vacuums the erased data from disk.
 */
export function createMaintenance() {
  let ranAt = Number.NEGATIVE_INFINITY
  let erasedAt = Number.NEGATIVE_INFINITY
  let vacuumedAt = Number.NEGATIVE_INFINITY
  let isWaiting = false

  return {
    /** The call is cheap when nothing is due. @throws StoreUnavailable */
    async keep(now = database().now()) {
      const at = performance.now()
      if (at - ranAt < MINUTE_MS) return
      ranAt = at
      await stopIfOlder(now)
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

// A failed erasure must not block deliveries; it is retried in an hour.
async function erase(now: Date) {
  try {
    await eraseExpired(now)
  } catch (error) {
    logError('eraseFailed', {}, error)
  }
}
