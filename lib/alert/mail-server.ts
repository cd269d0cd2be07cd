import 'server-only'

import type { SMTPTransportOptions } from 'nodemailer'

import { readMailServer } from '#lib/settings/mail-server-address.ts'

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
