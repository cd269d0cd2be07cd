import 'server-only'

import type { SMTPTransportOptions } from 'nodemailer'

import { readMailServer } from '#lib/settings/mail-addresses.ts'

const CONNECT_TIMEOUT_MS = 5_000
const SILENCE_TIMEOUT_MS = 10_000

/**
 * Returns the options for the server of SMTP_URL. An interest travels this way, so outside the
 * machine TLS is required: by `smtps://` from the first byte and by `smtp://` before any data. A
 * relay on the machine itself seldom has a certificate that can be verified.
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

/** Returns the system's error code; never a message, which may quote an address. */
export function errorCode(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined

  return typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? code : 'unexpected'
}
