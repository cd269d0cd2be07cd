import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text as readAll } from 'node:stream/consumers'

import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived. */
export type InboxMail = {
  to: string[]
  subject: string
  text: string
  html: string | undefined
  /** An iCalendar object that is attached. */
  calendar: string | undefined
  replyTo: string | undefined
  messageId: string | undefined
  /** The whole mail, as it was sent. */
  raw: string
}

export type Inbox = {
  /** The address for SMTP_URL. */
  url: string
  mails: InboxMail[]
  /** While this is true, the server accepts no mail. */
  isFull: boolean
  /** While this is true, the server knows no recipient. */
  isUnknown: boolean
  /** Called when the server has taken a mail and has not said so yet. */
  onTaken: (() => void) | null
  /** While this is true, the server takes each mail and cuts the connection before it says so. */
  isCut: boolean
  /** While this is true, the server rejects every login. */
  isLocked: boolean
  stop(): Promise<void>
}

export const INBOX_PASSWORD = 'kanarieposten'

/** A real mail server on a free port, for tests that check the sent mails. */
export async function startInbox(): Promise<Inbox> {
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      done(password === INBOX_PASSWORD && !inbox.isLocked ? null : new Error('refused'), {
        user: username,
      }),
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onMailFrom: (_address, _session, done) =>
      done(inbox.isFull ? Object.assign(new Error('full'), { responseCode: 452 }) : null),
    onRcptTo: (_address, _session, done) =>
      done(inbox.isUnknown ? Object.assign(new Error('unknown'), { responseCode: 550 }) : null),
    async onData(stream, session, done) {
      // A process that is killed leaves half a mail.
      const raw = await readAll(stream).catch(() => null)
      if (raw === null) return
      const to = session.envelope.rcptTo.map(({ address }) => address)
      inbox.mails.push(await mailOf(raw, to))
      inbox.onTaken?.()
      if (!inbox.isCut) done()
      else [...server.connections].find(({ id }) => id === session.id)?.close()
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')

  const inbox: Inbox = {
    url: `smtp://inkorg:${INBOX_PASSWORD}@127.0.0.1:${portOf(server.server.address())}`,
    mails: [],
    isFull: false,
    isUnknown: false,
    onTaken: null,
    isCut: false,
    isLocked: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }

  return inbox
}

function portOf(address: AddressInfo | string | null) {
  if (typeof address !== 'object' || !address) throw new Error('expected a port')

  return address.port
}

async function mailOf(raw: string, to: string[]): Promise<InboxMail> {
  const {
    subject = '',
    text = '',
    html,
    replyTo,
    messageId,
    attachments,
  } = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
  const calendar = attachments.find(({ mimeType }) => mimeType === 'text/calendar')

  return {
    to,
    subject,
    text: text.replace(/\n$/, ''),
    html,
    replyTo: replyTo?.[0]?.address,
    messageId,
    calendar: calendar && String(calendar.content),
    raw,
  }
}
