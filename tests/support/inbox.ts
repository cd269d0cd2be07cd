import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text as readAll } from 'node:stream/consumers'

import { SMTPServer } from 'smtp-server'

/** A mail as it arrived. */
export type InboxMail = {
  to: string[]
  subject: string
  text: string
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
    async onData(stream, session, done) {
      const raw = await readAll(stream)
      const to = session.envelope.rcptTo.map(({ address }) => address)
      inbox.mails.push(mailOf(raw, to))
      done()
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')

  const inbox: Inbox = {
    url: `smtp://inkorg:${INBOX_PASSWORD}@127.0.0.1:${portOf(server.server.address())}`,
    mails: [],
    isFull: false,
    isLocked: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }

  return inbox
}

function portOf(address: AddressInfo | string | null) {
  if (typeof address !== 'object' || !address) throw new Error('expected a port')

  return address.port
}

function mailOf(raw: string, to: string[]): InboxMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1]?.trim() ?? undefined

  return {
    to,
    subject: words(header('Subject') ?? ''),
    text: body(rest.join('\r\n\r\n'), header('Content-Transfer-Encoding')),
    replyTo: header('Reply-To'),
    messageId: header('Message-ID'),
    raw,
  }
}

function body(text: string, encoding: string | undefined) {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString()
  if (encoding !== 'quoted-printable') return text

  return unquoted(text.replace(/=\r\n/g, '')).replaceAll('\r\n', '\n')
}

// RFC 2047: encoded words that follow each other are one.
function words(subject: string) {
  return subject
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString()
        : unquoted(text.replaceAll('_', ' ')),
    )
}

function unquoted(text: string) {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

  return Buffer.from(bytes, 'latin1').toString()
}
