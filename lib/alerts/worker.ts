import 'server-only'

import { database, proveWritable } from '#lib/database/database.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import { logError } from '#lib/log/log.ts'
import { stopIfOlder } from '#lib/outbox/restore/older-store.ts'
import { createWakeableSleep } from '#lib/outbox/wakeable-sleep.ts'

import { claimMails, claimMessages, nextMessageAt } from './claim-messages.ts'
import { sendMessage } from './send-message.ts'
import { deleteOld } from './settle-message.ts'
import { createStoreTrouble, watchStore } from './watch-store.ts'

/** The watch runs two and a half times within the minute in which a person is to be alerted. */
const WATCH_EVERY_MS = 20_000
const PAUSE_MS = 5_000
const NAP_MS = 200
const SENT_AT_ONCE_MAX = 5
const FORGET_EVERY_MS = 3_600_000

export type AlertWorker = { wake(): void; stop(): Promise<void> }

// One worker for the process, shared by every bundle that Next makes of it.
declare global {
  var intresseAlertWorker: AlertWorker | undefined
}

/** Starts the one alert worker of this process, or returns the running one. */
export function startAlertWorker(): AlertWorker {
  globalThis.intresseAlertWorker ??= createAlertWorker()
  return globalThis.intresseAlertWorker
}

function createAlertWorker(): AlertWorker {
  const idle = createWakeableSleep()
  const trouble = createStoreTrouble()
  // The time is read from a clock that does not jump.
  let watchedAt = Number.NEGATIVE_INFINITY
  let forgotAt = Number.NEGATIVE_INFINITY
  let isStopping = false
  let hasBegun = false

  async function run() {
    while (!isStopping) {
      idle.reset()
      await idle.sleep(await work())
    }
  }

  /** Runs one round of checks and sending. @returns how long nothing is due, in ms. */
  async function work() {
    try {
      if (!hasBegun) await stopIfOlder()
      hasBegun = true
      if (hasPassed(watchedAt, WATCH_EVERY_MS)) await watch()
      return (await sendDue()) > 0 ? 0 : await idleMs()
    } catch (error) {
      logError('watchBroke', {}, error)
      hasBegun = false
      if (isStoreUnavailable(error)) await trouble.seen(new Date())
      return PAUSE_MS
    }
  }

  async function watch() {
    // Only a write reveals a full disk.
    await proveWritable()
    await watchStore()
    // The store counts as back only now: one that accepts our write and does not return its
    // interests does not work.
    await trouble.over(new Date())
    watchedAt = performance.now()
    if (!hasPassed(forgotAt, FORGET_EVERY_MS)) return
    await deleteOld(database().now())
    forgotAt = performance.now()
  }

  async function idleMs() {
    const due = await nextMessageAt()
    const untilWatch = WATCH_EVERY_MS - (performance.now() - watchedAt)
    const untilDue = due === null ? untilWatch : due.getTime() - database().now().getTime()

    return Math.max(Math.min(untilWatch, untilDue), NAP_MS)
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

/**
 * Sends due messages, a few at once: a channel that hangs blocks no other.
 * @returns how many were tried.
 */
export async function sendDue(now = database().now()) {
  const messages = await claimMessages(SENT_AT_ONCE_MAX, now)
  // The mails about interests may be thousands: an alert never waits for them.
  const mails = await claimMails(SENT_AT_ONCE_MAX - messages.length, now)
  const due = [...messages, ...mails]
  await Promise.all(due.map((message) => sendMessage(message, now)))

  return due.length
}

function hasPassed(at: number, ms: number) {
  return performance.now() - at >= ms
}
