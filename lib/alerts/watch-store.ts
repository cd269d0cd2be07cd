import 'server-only'

import { randomUUID } from 'node:crypto'

import { channelsTo, mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { postWebhook } from '#lib/alerts/channels/post-webhook.ts'
import { sendMail } from '#lib/alerts/channels/send-mail.ts'
import { checkCircuits, checkPauses } from '#lib/alerts/checks/check-circuits.ts'
import { checkDay } from '#lib/alerts/checks/check-day.ts'
import { checkDisk, checkMailServer } from '#lib/alerts/checks/check-machine.ts'
import {
  checkQuarantined,
  checkQuarantinedFlood,
  checkRefusedFlood,
} from '#lib/alerts/checks/check-quarantined.ts'
import { checkHeld, checkUncertain, checkWaiting } from '#lib/alerts/checks/check-stuck.ts'
import { database } from '#lib/database/database.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { log, logError, warn } from '#lib/log/log.ts'
import { offices } from '#lib/office/offices.ts'

import { endOngoing, ongoingAlerts } from './ongoing.ts'
import type { Facts } from './payload.ts'
import { queueInterests } from './queue-interests.ts'
import { type Alert, knownOffices, raise } from './raise.ts'
import { writeAlert } from './write-alert.ts'

/** A lock that another process held for a moment is no trouble a person could mend. */
const PATIENCE_MS = 15_000
const HOUR_MS = 3_600_000

/** The one thing that cannot be kept in the store is that the store is away: it is told from memory, by each process for itself. */
export function createStoreTrouble() {
  let since: Date | null = null
  let toldAt: Date | null = null
  let isTold = false

  return {
    /** The store failed just now. */
    async seen(now: Date) {
      since ??= now
      if (now.getTime() - since.getTime() < PATIENCE_MS) return
      if (toldAt && now.getTime() - toldAt.getTime() < HOUR_MS) return
      if (!(await tell({ kind: 'storeDown', since: since.toISOString() }, now))) return
      toldAt = now
      isTold = true
    },

    /** The store works. What was told to be broken is told to be well. */
    async over(now: Date) {
      if (since && isTold) {
        if (!(await tell({ kind: 'storeBack', since: since.toISOString() }, now))) return
      }
      since = null
      isTold = false
    },
  }
}

/** @returns whether somebody was reached, or nobody is to be. */
async function tell(facts: Facts, now: Date) {
  const id = randomUUID()
  const { subject, text } = writeAlert(facts, now)
  const address = mailAddressOf('operator', null)
  const sendings = channelsTo('operator', null).map(async (channel) => {
    const fields = { kind: facts.kind, channel }
    try {
      if (channel === 'mail') await sendMail({ id, to: address ?? '', subject, text })
      else await postWebhook({ id, text, createdAt: now.toISOString(), facts })
      log('messageSent', fields)
      return true
    } catch {
      warn('messageFailed', { ...fields, outcome: 'triedAgain' })
      return false
    }
  })
  const taken = await Promise.all(sendings)

  return taken.length === 0 || taken.some(Boolean)
}

/**
 * Looks whether a person must be told of anything, and keeps it among the messages. Safe to run in any number of processes.
 * @throws StoreUnavailable
 */
export async function watchStore(now = database().now(), { checkSpace = checkDisk } = {}) {
  if (!canTellAnybody()) return
  const said = await ongoingAlerts()
  const keys = await knownOffices()

  const looks = [
    ...keys.flatMap((office) => [
      () => checkHeld(office, now),
      () => checkWaiting(office, now),
      () => checkQuarantined(office, now),
      () => checkQuarantinedFlood(office, now),
    ]),
    async () => checkRefusedFlood(),
    () => checkPauses(now),
    checkCircuits,
    () => checkUncertain(now),
    () => checkSpace(),
    async () => checkMailServer(),
    () => checkDay(keys, now),
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
  if (isWhole) await endOngoing(said, seen)

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
