import 'server-only'

import type { SMTPTransportOptions } from 'nodemailer'

import { isLoopback } from '#lib/settings/safe-address.ts'

const CONNECT_TIMEOUT_MS = 5_000
const SILENCE_TIMEOUT_MS = 10_000

/**
 * How to speak to the server of SMTP_URL. An interest travels this way: outside the machine never without TLS, by `smtps://` from the
 * first byte and by `smtp://` before anything is said. A relay on the machine itself seldom has a certificate one could believe.
 */
export function mailServerOf(address: string): SMTPTransportOptions {
  const { protocol, hostname, port, username, password } = new URL(address)
  const isSecure = protocol === 'smtps:'
  const isOnMachine = isLoopback(address)

  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 465 : 587),
    secure: isSecure,
    requireTLS: !isSecure && !isOnMachine,
    ignoreTLS: !isSecure && isOnMachine,
    auth: username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : undefined,
    dnsTimeout: CONNECT_TIMEOUT_MS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
  }
}
