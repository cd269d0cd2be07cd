import 'server-only'

import { createTransport } from 'nodemailer'

import { log, warn } from '#lib/log/log.ts'
import { settings } from '#lib/settings/settings.ts'

import { errorCode, mailServerOf } from './mail-server.ts'

/**
 * The interval is short enough that a repaired server is soon noticed, and long enough for a server
 * that locks a login out after some failures.
 */
const CHECK_EVERY_MS = 5 * 60_000

/** The time since which the mail server cannot be used, and nodemailer's code for it. */
export type MailTrouble = { reason: string; since: Date }

type Health = {
  trouble: MailTrouble | null
  isDoubted: boolean
  checking?: Promise<void>
  checkedAt: number
}

// One state for the process, shared by every bundle that Next makes of it.
declare global {
  var intresseMailHealth: Health | undefined
}

function health(): Health {
  globalThis.intresseMailHealth ??= {
    trouble: null,
    isDoubted: false,
    // The time is read from a clock that does not jump.
    checkedAt: Number.NEGATIVE_INFINITY,
  }
  return globalThis.intresseMailHealth
}

/**
 * Reports that a mail was refused: the next check shows whether that is the server's fault or the
 * mail's.
 */
export function doubtMail() {
  health().isDoubted = true
}

/**
 * @returns the fault of the mail server, as far as the last check knows. A due check is started and
 * not awaited.
 */
export function mailTrouble(): MailTrouble | null {
  const { trouble, isDoubted, checkedAt } = health()
  const isDue = performance.now() - checkedAt >= CHECK_EVERY_MS
  if ((trouble || isDoubted) && isDue) void checkMail()

  return trouble
}

/** Connects and logs in, as a mail would, and sends nothing. Never throws. */
export async function checkMail() {
  const now = health()
  now.checking ??= check().finally(() => {
    now.checking = undefined
  })
  await now.checking
}

async function check() {
  const { SMTP_URL } = settings()
  if (!SMTP_URL) return
  const now = health()
  const reason = await mailFailure(SMTP_URL)
  now.checkedAt = performance.now()
  now.isDoubted = false

  if (reason === null) {
    if (now.trouble) log('mailServerWorks')
    now.trouble = null
  } else if (now.trouble?.reason !== reason) {
    warn('mailServerFailed', { code: reason })
    now.trouble = { reason, since: now.trouble?.since ?? new Date() }
  }
}

/** Connects and logs in, as a mail would, and sends nothing. @returns a code, or null. */
export async function mailFailure(address: string) {
  const transport = createTransport(mailServerOf(address))
  try {
    await transport.verify()
    return null
  } catch (error) {
    return errorCode(error)
  } finally {
    transport.close()
  }
}
