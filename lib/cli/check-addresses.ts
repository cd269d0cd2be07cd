import 'server-only'

import { lookup } from 'node:dns/promises'

import { request } from 'undici'

import { mailFailure } from '#lib/alerts/channels/mail-health.ts'
import { errorCode } from '#lib/alerts/channels/mail-server.ts'
import type { Office } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'
import type { Finding, VitecCheck } from '#lib/vitec/check/ask.ts'

export type CheckName = VitecCheck | 'offices' | 'clock' | 'origin' | 'frame' | 'mail' | 'webhook'

const TIMEOUT_MS = 5_000

type Tried = { detail?: string | null; isTried?: boolean }

/** A check that asks nothing of Vitec: `yes` without a reason. */
export function outcomeOf(
  check: CheckName,
  reason: string | null,
  { detail = null, isTried = true }: Tried = {},
): Finding<CheckName> {
  const result = reason === null ? 'yes' : 'no'

  return { check, login: null, result: isTried ? result : 'untried', reason, detail }
}

/** Each site that may embed the form has an address, and our frame lets it. */
export async function checkSites(office: Office, estateId: string | null) {
  const { allowedOrigins } = office
  const found = await Promise.all(
    allowedOrigins.map(async (origin) =>
      outcomeOf('origin', (await isHost(new URL(origin).hostname)) ? null : 'originUnknown', {
        detail: origin,
      }),
    ),
  )

  return allowedOrigins.length === 0 ? [] : [...found, await frameFinding(office, estateId)]
}

async function isHost(hostname: string) {
  try {
    await lookup(hostname.replace(/^\[|\]$/g, ''))
    return true
  } catch {
    return false
  }
}

/** Asks the address that visitors see, so that a proxy which takes the header away is found too. */
async function frameFinding(office: Office, estateId: string | null) {
  if (estateId === null) return outcomeOf('frame', 'noHomes', { isTried: false })
  const address = `${settings().PUBLIC_URL}/embed/sv/${office.key}/${estateId}`
  const options = { detail: address }
  try {
    const { statusCode, headers, body } = await request(address, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await body.dump()
    if (statusCode !== 200) return outcomeOf('frame', `status${statusCode}`, options)
    const policy = [headers['content-security-policy'] ?? ''].flat().join('; ')
    const [, hosts = ''] = /(?:^|;)\s*frame-ancestors ([^;]*)/.exec(policy) ?? []
    const isLet = office.allowedOrigins.every((origin) => hosts.split(' ').includes(origin))
    return outcomeOf('frame', isLet ? null : 'frameRefused', options)
  } catch (error) {
    // Before the first start nothing listens there: no fault, and not tried.
    const code = errorCode(error)
    return outcomeOf('frame', code, { ...options, isTried: code !== 'ECONNREFUSED' })
  }
}

export async function checkMail() {
  const { SMTP_URL } = settings()

  return SMTP_URL
    ? outcomeOf('mail', await mailFailure(SMTP_URL))
    : outcomeOf('mail', 'notSet', { isTried: false })
}

/** No message is posted: almost any status line says that somebody is there. */
export async function checkWebhook() {
  const { ALERT_WEBHOOK_URL } = settings()
  if (!ALERT_WEBHOOK_URL) return outcomeOf('webhook', 'notSet', { isTried: false })
  try {
    const { statusCode, body } = await request(ALERT_WEBHOOK_URL, {
      method: 'HEAD',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await body.dump()
    const isGone = statusCode === 404 || statusCode === 410 || statusCode >= 500
    return outcomeOf('webhook', isGone ? `status${statusCode}` : null)
  } catch (error) {
    return outcomeOf('webhook', errorCode(error))
  }
}
