import 'server-only'

import { createHash } from 'node:crypto'

import { createTransport } from 'nodemailer'

import { asciiDomainOf } from '#lib/settings/mail-addresses.ts'
import { settings } from '#lib/settings/settings.ts'

import { mailServerOf } from './mail-server.ts'

/** A server that answers each step a little before its own time is out must not keep us for good. */
const WHOLE_TIMEOUT_MS = 30_000

export type Mail = {
  /** The same for each try, so that a double can be told. */
  id: string
  to: string
  subject: string
  text: string
  replyTo?: string
}

/** Hands a mail to the mail server. @throws when it was not taken. */
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
    // Nobody's holiday greeting is to answer it (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    signal: AbortSignal.timeout(WHOLE_TIMEOUT_MS),
  })
}

// Hashed, for an interest's names its receipt, and whoever has that may take the interest back.
function messageIdFor(id: string, from: string) {
  const local = createHash('sha256').update(id).digest('hex').slice(0, 32)

  return `<${local}@${asciiDomainOf(from)}>`
}
