import 'server-only'

import { createHash } from 'node:crypto'

import { createTransport } from 'nodemailer'
import * as z from 'zod'

import type { MailLine } from '#lib/language/mails.ts'
import { asciiDomainOf } from '#lib/settings/mail-addresses.ts'
import { settings } from '#lib/settings/settings.ts'

import { errorCode, mailServerOf } from './mail-server.ts'

/** A server that responds to each step just before its timeout must not hold us for ever. */
const WHOLE_TIMEOUT_MS = 30_000

export type Mail = {
  /** The id is the same for each attempt, so that a double can be recognised. */
  id: string
  to: string
  subject: string
  text: string
  /** The same words, with links to press. */
  html?: string
  replyTo?: string
  /** The sender's name, where it is not ours. */
  from?: string
  /** An iCalendar object. */
  calendar?: { filename: string; content: string } | undefined
}

/** The connection was lost when the server may have taken the mail. It has nodemailer's code. */
class MailInDoubt extends Error {
  readonly code: string

  constructor(cause: unknown) {
    super('expected the mail server to answer', { cause })
    this.code = errorCode(cause)
  }
}

/** Says whether a visitor's mail is not to be sent again: it may have been, or never will be. */
export function isFinal(error: unknown) {
  return error instanceof MailInDoubt || isRefused(error)
}

/** Hands a mail to the mail server. @throws when it was not accepted, or may not have been. */
export async function sendMail({ id, to, from = 'Intresse', calendar, ...words }: Mail) {
  const { SMTP_URL, ALERT_EMAIL_FROM } = settings()
  if (!SMTP_URL || !ALERT_EMAIL_FROM) throw new Error('expected a mail server and a sender')

  const mail = {
    from: { name: from, address: ALERT_EMAIL_FROM },
    to,
    ...words,
    attachments: calendar ? [{ ...calendar, contentType: 'text/calendar; charset=utf-8' }] : [],
    messageId: messageIdFor(id, ALERT_EMAIL_FROM),
    // The header prevents automatic replies, such as holiday greetings (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    signal: AbortSignal.timeout(WHOLE_TIMEOUT_MS),
  }

  try {
    await createTransport(mailServerOf(SMTP_URL)).sendMail(mail)
  } catch (error) {
    throw isSurelyUnsent(error) ? error : new MailInDoubt(error)
  }
}

// The id is hashed, for an interest's id names its receipt, and the holder of a receipt may
// withdraw the interest.
function messageIdFor(id: string, from: string) {
  const local = createHash('sha256').update(id).digest('hex').slice(0, 32)

  return `<${local}@${asciiDomainOf(from)}>`
}

const failureSchema = z.object({
  code: z.string().optional(),
  originalCode: z.string().optional(),
  syscall: z.string().optional(),
  responseCode: z.number().optional(),
  timeoutType: z.string().optional(),
})

/** Says whether the server refused the mail for good, such as to an address it does not know. */
export function isRefused(error: unknown) {
  return (failureSchema.safeParse(error).data?.responseCode ?? 0) >= 500
}

const NO_CONNECTION = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND']

/**
 * Says whether a mail that failed has surely reached nobody: no connection was made, or the server
 * said no. One that was lost later may have been lost after the server had taken the mail.
 */
function isSurelyUnsent(error: unknown) {
  const { data } = failureSchema.safeParse(error)
  if (!data) return false
  const { code = '', originalCode = '', syscall = '', responseCode = 0, timeoutType = '' } = data

  return (
    responseCode >= 400 ||
    NO_CONNECTION.includes(originalCode) ||
    ['connect', 'getaddrinfo'].includes(syscall) ||
    ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT'].includes(timeoutType) ||
    ['EDNS', 'EAUTH', 'ETLS'].includes(code)
  )
}

/** The words of a mail as plain text, and the same as simple HTML: no picture, nothing to load. */
export function mailBody(
  paragraphs: MailLine[][],
  { lang, title }: Record<'lang' | 'title', string>,
) {
  return {
    text: paragraphs.map((lines) => lines.map(asText).join('\n')).join('\n\n'),
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title></head><body style="margin:0;padding:24px 16px"><div style="max-width:34rem;margin:0 auto;font:17px/1.55 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif">${paragraphs.map(asParagraph).join('')}</div></body></html>`,
  }
}

function asText(line: MailLine) {
  return typeof line === 'string' ? line : `${line.words}:\n${line.href}`
}

function asParagraph(lines: MailLine[]) {
  return `<p style="margin:0 0 1.1em">${lines.map(asHtml).join('<br>')}</p>`
}

function asHtml(line: MailLine) {
  if (typeof line === 'string') return escaped(line)

  return `<a href="${escaped(line.href)}" style="display:inline-block;padding:10px 0;color:inherit">${escaped(line.words)}</a>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string) {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')
}
