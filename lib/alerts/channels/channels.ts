import 'server-only'

import { findOffice } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'

export type Audience = 'office' | 'operator'

export type Channel = 'mail' | 'webhook'

/**
 * Returns the channels to an audience under the present settings. No message is stored for a
 * channel that has no recipient.
 */
export function channelsTo(audience: Audience, office: string | null): Channel[] {
  const { ALERT_WEBHOOK_URL } = settings()
  const byMail: Channel[] = mailAddressOf(audience, office) ? ['mail'] : []

  return audience === 'operator' && ALERT_WEBHOOK_URL ? [...byMail, 'webhook'] : byMail
}

/** Returns the mail address of an audience, or null when no mail can be sent. */
export function mailAddressOf(audience: Audience, office: string | null) {
  const { SMTP_URL, ALERT_EMAIL_TO } = settings()
  if (!SMTP_URL) return null
  if (audience === 'operator') return ALERT_EMAIL_TO ?? null

  return (office && findOffice(office)?.fallbackEmail) || null
}
