import 'server-only'

import { database } from '#lib/database/database.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { logError } from '#lib/log/log.ts'
import { offices } from '#lib/office/offices.ts'

import { channelsTo } from './channels.ts'
import { endLasting, saidLasting } from './lasting.ts'
import { knownOffices } from './known-offices.ts'
import { lookAtDay } from './look-at-day.ts'
import { lookAtDisk } from './look-at-disk.ts'
import { lookAtQuarantinedFlood, lookAtRefusedFlood } from './look-at-flood.ts'
import { lookAtHeld } from './look-at-held.ts'
import { lookAtLines } from './look-at-lines.ts'
import { lookAtMail } from './look-at-mail.ts'
import { lookAtPauses } from './look-at-pauses.ts'
import { lookAtQuarantined } from './look-at-quarantined.ts'
import { lookAtUncertain } from './look-at-uncertain.ts'
import { lookAtWaiting } from './look-at-waiting.ts'
import { queueInterests } from './queue-interests.ts'
import { type Alert, raise } from './raise.ts'

/**
 * Looks whether a person must be told of anything, and keeps it among the messages. Safe to run in any number of processes.
 * @throws StoreUnavailable
 */
export async function watchStore(now = database().now(), { lookAtRoom = lookAtDisk } = {}) {
  if (!canTellAnybody()) return
  const said = await saidLasting()
  const keys = await knownOffices()

  const looks = [
    ...keys.flatMap((office) => [
      () => lookAtHeld(office, now),
      () => lookAtWaiting(office, now),
      () => lookAtQuarantined(office, now),
      () => lookAtQuarantinedFlood(office, now),
    ]),
    async () => lookAtRefusedFlood(),
    () => lookAtPauses(now),
    lookAtLines,
    () => lookAtUncertain(now),
    () => lookAtRoom(),
    async () => lookAtMail(),
    () => lookAtDay(keys, now),
  ]
  const seen: Alert[] = []
  let isWhole = true
  for (const look of looks) {
    const alerts = await orNull(look)
    if (alerts === null) isWhole = false
    for (const alert of alerts ?? []) {
      await raise(alert, now)
      seen.push(alert)
    }
  }
  // What could not be looked at may well go on.
  if (isWhole) await endLasting(said, seen)

  for (const office of keys) await queueInterests(office, now)
}

function canTellAnybody() {
  return [null, ...offices().keys()].some(
    (office) => channelsTo(office === null ? 'operator' : 'office', office).length > 0,
  )
}

// One look that breaks must not keep the others from being told.
async function orNull(look: () => Promise<Alert[]>) {
  try {
    return await look()
  } catch (error) {
    if (isStoreUnavailable(error)) throw error
    logError('watchBroke', {}, error)
    return null
  }
}
