import 'server-only'

import { createHash } from 'node:crypto'

import { createTransport } from 'nodemailer'

import { asciiDomainOf } from '#lib/settings/mail-addresses.ts'
import { settings } from '#lib/settings/settings.ts'

import { mailServerOf } from './mail-server.ts'

/** A server that responds to each step just before its timeout must not hold us for ever. */
const WHOLE_TIMEOUT_MS = 30_000

export type Mail = {
  /** The id is the same for each attempt, so that a double can be recognised. */
  id: string
  to: string
  subject: string
  text: string
  replyTo?: string
}

/** Hands a mail to the mail server. @throws when it was not accepted. */
export async function sendMail({ id, to, subject, text, replyTo }: Mail) {
  const { SMTP_URL, ALERT_EMAIL_FROM } = settings()
  if (!SMTP_URL || !ALERT_EMAIL_FROM) throw new Error('expected a mail server and a sender')

  await createTransport(mailServerOf(SMTP_URL)).sendMail({
    from: { name: 'Intresse', address: ALERT_EMAIL_FROM },
    to,
    replyTo,
    subject,
    text,
    messageId: messageIdFor(id, ALERT_EMAIL_FROM),
    // The header prevents automatic replies, such as holiday greetings (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    signal: AbortSignal.timeout(WHOLE_TIMEOUT_MS),
  })
}

// The id is hashed, for an interest's id names its receipt, and the holder of a receipt may
// withdraw the interest.
function messageIdFor(id: string, from: string) {
  const local = createHash('sha256').update(id).digest('hex').slice(0, 32)

  return `<${local}@${asciiDomainOf(from)}>`
}
