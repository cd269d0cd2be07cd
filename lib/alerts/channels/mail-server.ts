import 'server-only'

import type { SMTPTransportOptions } from 'nodemailer'

import { readMailServer } from '#lib/settings/mail-addresses.ts'

const CONNECT_TIMEOUT_MS = 5_000
const SILENCE_TIMEOUT_MS = 10_000

/**
 * How to speak to the server of SMTP_URL. An interest travels this way: outside the machine never without TLS, by `smtps://` from the
 * first byte and by `smtp://` before anything is said. A relay on the machine itself seldom has a certificate one could believe.
 */
export function mailServerOf(address: string): SMTPTransportOptions {
  const read = readMailServer(address)
  if ('complaint' in read) throw new Error('expected an address that the start has taken')
  const { host, port, isSecure, isOnMachine, login } = read.server

  return {
    host,
    port,
    secure: isSecure,
    requireTLS: !isSecure && !isOnMachine,
    ignoreTLS: !isSecure && isOnMachine,
    auth: login ? { user: login.user, pass: login.password } : undefined,
    dnsTimeout: CONNECT_TIMEOUT_MS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
  }
}

/** The system's word for what went wrong; never a message, which may quote an address. */
export function errorCode(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined

  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code : 'unexpected'
}
