import 'server-only'

import { request } from 'undici'

import type { Facts } from '#lib/alerts/payload.ts'
import { settings } from '#lib/settings/settings.ts'

const TIMEOUT_MS = 5_000

type Post = { id: string; text: string; createdAt: string; facts: Facts }

/**
 * Posts an alert as JSON; `text` is the field that chat services show. Never follows a redirect.
 * @throws when it was not accepted.
 */
export async function postWebhook({ id, text, createdAt, facts }: Post) {
  const { ALERT_WEBHOOK_URL } = settings()
  if (!ALERT_WEBHOOK_URL) throw new Error('expected an address to post to')

  const { statusCode, body } = await request(ALERT_WEBHOOK_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messageId: id, createdAt, text, ...facts }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await body.dump()
  if (statusCode < 200 || statusCode > 299) {
    throw Object.assign(new Error('expected the webhook to take it'), { code: String(statusCode) })
  }
}
