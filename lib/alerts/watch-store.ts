import 'server-only'

import { randomUUID } from 'node:crypto'

import { channelsTo, mailAddressOf } from '#lib/alerts/channels/channels.ts'
import { postWebhook } from '#lib/alerts/channels/post-webhook.ts'
import { sendMail } from '#lib/alerts/channels/send-mail.ts'
import { checkCircuits, checkPauses } from '#lib/alerts/checks/check-circuits.ts'
import { checkDay } from '#lib/alerts/checks/check-day.ts'
import {
  checkDisk,
  checkMailServer,
  checkOfficesFile,
  checkStoreAge,
  checkTests,
} from '#lib/alerts/checks/check-machine.ts'
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
import { queueNotifications } from './queue-mails.ts'
import { type Alert, knownOffices, raise } from './raise.ts'
import { writeAlert } from './write-alert.ts'

/** A lock that another process held for a moment is no trouble a person could fix. */
const PATIENCE_MS = 15_000
const HOUR_MS = 3_600_000

/**
 * Alerts that the store is down, the one alert that the store cannot hold: it is sent from memory,
 * by each process for itself.
 */
export function createStoreTrouble() {
  let since: Date | null = null
  let reportedAt: Date | null = null
  let isReported = false

  return {
    /** Records that the store failed just now. */
    async seen(now: Date) {
      since ??= now
      if (now.getTime() - since.getTime() < PATIENCE_MS) return
      if (reportedAt && now.getTime() - reportedAt.getTime() < HOUR_MS) return
      if (!(await sendFromMemory({ kind: 'storeDown', since: since.toISOString() }, now))) return
      reportedAt = now
      isReported = true
    },

    /** Records that the store works. If it was reported as down, it is reported as back. */
    async over(now: Date) {
      if (since && isReported) {
        if (!(await sendFromMemory({ kind: 'storeBack', since: since.toISOString() }, now))) return
      }
      since = null
      isReported = false
    },
  }
}

/** @returns whether a recipient was reached, or none is configured. */
async function sendFromMemory(facts: Facts, now: Date) {
  const id = randomUUID()
  const { subject, text } = await writeAlert(facts, now)
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
 * Checks whether a person must be alerted, and queues the messages, in any number of processes.
 * @throws StoreUnavailable
 */
export async function watchStore(now = database().now(), { checkSpace = checkDisk } = {}) {
  const keys = await knownOffices()
  if (hasRecipients()) await watchAlerts(keys, now, checkSpace)
  for (const office of keys) {
    await queueInterests(office, now)
    await queueNotifications(office, now)
  }
}

async function watchAlerts(keys: string[], now: Date, checkSpace: typeof checkDisk) {
  const ongoing = await ongoingAlerts()
  const checks = [
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
    checkStoreAge,
    async () => checkOfficesFile(),
    async () => checkTests(),
    () => checkDay(keys, now),
  ]
  const seen: Alert[] = []
  let isWhole = true
  for (const check of checks) {
    const alerts = await alertsOrNull(check)
    if (alerts === null) isWhole = false
    for (const alert of alerts ?? []) {
      if (await raise(alert, now)) alert.onRaised?.()
      seen.push(alert)
    }
  }
  // An alert whose check failed may well be ongoing.
  if (isWhole) await endOngoing(ongoing, seen)
}

function hasRecipients() {
  return [null, ...offices().keys()].some(
    (office) => channelsTo(office === null ? 'operator' : 'office', office).length > 0,
  )
}

// A failed check must not keep the others from being reported.
async function alertsOrNull(check: () => Promise<Alert[]>) {
  try {
    return await check()
  } catch (error) {
    if (isStoreUnavailable(error)) throw error
    logError('watchBroke', {}, error)
    return null
  }
}
