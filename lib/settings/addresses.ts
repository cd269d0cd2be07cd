import 'server-only'

import { isIPv4 } from 'node:net'

import { Client } from 'pg'
import * as z from 'zod'

/** Whether an address leads to this machine itself, over whichever protocol. */
export function isLoopback(address: string) {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)

  // Outside http `URL` leaves numbers as they are: `127.999.1.1` would be another machine's name.
  return (
    ['localhost', '[::1]'].includes(hostname) || (isIPv4(hostname) && hostname.startsWith('127.'))
  )
}

/**
 * Plain http is safe on loopback addresses only: elsewhere it would show logins and people's data
 * to the network. The result is an origin without a slash at its end.
 */
export function safeAddress(text: string, context: z.RefinementCtx) {
  const url = URL.canParse(text) ? new URL(text) : null

  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    context.addIssue('must be an address such as https://intresse.example')
    return z.NEVER
  }
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
    context.addIssue('must be a bare address, without path, query or login')
    return z.NEVER
  }
  if (url.protocol === 'http:' && !isLoopback(text)) {
    context.addIssue('must be https; plain http is safe on loopback addresses only')
    return z.NEVER
  }

  return url.origin
}

/**
 * Takes ALERT_WEBHOOK_URL as it is: its path usually holds a secret, and only its owner may read
 * the alerts.
 */
export function webhookAddress(text: string, context: z.RefinementCtx) {
  const complaint = complaintOf(text)
  if (complaint) context.addIssue(complaint)
}

function complaintOf(text: string) {
  const url = URL.canParse(text) && !/\s/.test(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return 'must be an address such as https://chat.example/hooks/1'
  if (url.protocol === 'http:' && !isLoopback(text))
    return 'must be https; plain http is safe on loopback addresses only'
  // Neither a login nor a hash would be sent.
  if (url.username || url.password) return 'must hold no login before its host'

  return url.hash ? 'must hold no #: write it as %23' : null
}

/** Takes DATABASE_URL as it is, once it has been parsed the way the store opens it. */
export function databaseAddress(text: string, context: z.RefinementCtx) {
  const complaint = text.startsWith('file:') ? fileComplaint(text) : serverComplaint(text)
  if (complaint) context.addIssue(complaint)
}

// `file://data/x.db` would be a folder at the top of the disk.
function fileComplaint(text: string) {
  if (/^file:(\/\/(?!\/)|$)/.test(text)) return 'must be file:./<path> or file:/<path>'
  if (/[?#]|^file:~/.test(text)) return 'must be file:<path>, without ~, options or #'

  return null
}

function serverComplaint(text: string) {
  if (!/^postgres(ql)?:\/\/./.test(text)) return 'must be file:<path> or postgres://…'
  const shape = `must be postgres://user:password@host:5432/database: ${LOGIN_SIGNS}`
  // Without a host, the driver uses the one of `?host=`.
  const url = URL.parse(text.replace('@/', '@localhost/'))
  const isOdd = [...(url?.searchParams.keys() ?? [])].some((name) => !/^[A-Za-z_]+$/.test(name))
  if (!url || url.hash || isOdd || /^\/.*[/@]/.test(url.pathname) || /[\t\r\n]/.test(text))
    return shape
  if (url.hostname.includes(',')) return 'must name one host'

  return readable(text) ? null : shape
}

/**
 * Whether the driver itself reads it: it decodes the login, and it reads the named certificates.
 */
function readable(connectionString: string) {
  try {
    new Client({ connectionString })
    return true
  } catch {
    return false
  }
}

/** The advice for an operator whose password has such a character. */
export const LOGIN_SIGNS =
  'in user and password write % as %25, # as %23, / as %2F, ? as %3F, @ as %40, : as %3A'

/** The login of an address, decoded; null when a % in it encodes no character. */
export function loginOf({ username, password }: URL) {
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  } catch {
    return null
  }
}
