import 'server-only'

import { isIPv6 } from 'node:net'
import { domainToASCII } from 'node:url'

import * as z from 'zod'

import { isLoopback, LOGIN_SIGNS, loginOf } from './addresses.ts'

export type MailServer = {
  host: string
  port: number
  /** TLS from the first byte. */
  isSecure: boolean
  isOnMachine: boolean
  login: { user: string; password: string } | null
}

type Read = { server: MailServer } | { complaint: string }

/**
 * SMTP_URL as the mailer uses it. A password character with a meaning in an address would make a
 * piece of the password the host, so an address with more than a server and a login is refused with
 * the correction.
 */
export function readMailServer(text: string): Read {
  if (!/^smtps?:\/\/./.test(text)) return { complaint: 'must be smtp://… or smtps://…' }
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || /[\t\r\n]/.test(text) || url.search || url.hash || !/^\/?$/.test(url.pathname))
    return { complaint: `must be smtps://user:password@host:465 and no more: ${LOGIN_SIGNS}` }

  const login = loginOf(url)
  if (!login) return { complaint: `holds a login that cannot be read: ${LOGIN_SIGNS}` }
  if (!login.user !== !login.password)
    return { complaint: 'must name both user and password, or neither' }
  const host = hostOf(url)
  if (!host) return { complaint: 'names no host that there can be' }
  if (url.port === '0') return { complaint: 'names a port that is none' }

  const isSecure = url.protocol === 'smtps:'
  return {
    server: {
      host,
      port: Number(url.port) || (isSecure ? 465 : 587),
      isSecure,
      isOnMachine: isLoopback(text),
      login: login.user ? login : null,
    },
  }
}

// Of an address that is not http, URL leaves umlauts in the host percent-encoded.
function hostOf({ hostname }: URL) {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isIPv6(bare)) return bare
  const host = domainToASCII(decoded(bare) ?? '')

  return /^[a-z0-9._-]+$/.test(host) ? host : null
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

// The pattern of `<input type="email">`:
// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const LOCAL_PART = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/
const DOMAIN = /^(localhost|([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63})$/

/**
 * One bare e-mail address, as nodemailer sends to it: it converts a domain with umlauts to punycode
 * by itself. The address is kept as it was written, since people read it.
 */
export const mailbox = z
  .string('must be an e-mail address')
  .trim()
  .max(254, 'must be an e-mail address')
  .refine(
    isMailbox,
    'must be an e-mail address, one and without a name, such as hello@byra.example',
  )

function isMailbox(text: string) {
  const at = text.lastIndexOf('@')

  return LOCAL_PART.test(text.slice(0, Math.max(at, 0))) && DOMAIN.test(asciiDomainOf(text))
}

/** The domain as the mail system writes it; empty when it is not one. */
export function asciiDomainOf(address: string) {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1))
}
