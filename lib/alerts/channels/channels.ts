import 'server-only'

import { findOffice } from '#lib/office/offices.ts'
import { settings } from '#lib/settings/settings.ts'

export type Audience = 'office' | 'operator'

export type Channel = 'mail' | 'webhook'

/** The ways that stand open to somebody as the settings are now. Nothing is kept for one that nobody has. */
export function channelsTo(audience: Audience, office: string | null): Channel[] {
  const { ALERT_WEBHOOK_URL } = settings()
  const byMail: Channel[] = mailAddressOf(audience, office) ? ['mail'] : []

  return audience === 'operator' && ALERT_WEBHOOK_URL ? [...byMail, 'webhook'] : byMail
}

/** Where somebody's mail goes, or null when none can be sent. */
export function mailAddressOf(audience: Audience, office: string | null) {
  const { SMTP_URL, ALERT_EMAIL_TO } = settings()
  if (!SMTP_URL) return null
  if (audience === 'operator') return ALERT_EMAIL_TO ?? null

  return (office && findOffice(office)?.fallbackEmail) || null
}
