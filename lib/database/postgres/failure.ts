import 'server-only'

import { StoreUnavailable } from '#lib/database/store-unavailable.ts'
import { VISITOR_TIMEOUTS } from '#lib/database/timeouts.ts'

import { postgresReason } from './reason.ts'

/** Returns one line that says why the store at an address cannot be opened, without a login. */
export function cannotOpen(url: string, error: unknown) {
  const reason = isOurs(error) ? error.message : postgresReason(codeOf(error), error)

  return new StoreUnavailable(`DATABASE_URL ${placeOf(url)}: ${reason}`, { cause: bare(error) })
}

/**
 * Returns the failure of a statement. PostgreSQL quotes the row it refuses, so its text is left
 * out.
 */
export function failed(what: string, error: unknown) {
  return new StoreUnavailable(what, { cause: bare(error) })
}

/** An error in our own words, for the operator who sets the app up. */
export class NotFit extends Error {
  override name = 'NotFit'
}

/** Returns the SQLSTATE or the network's own code; an empty text when there is none. */
export function codeOf(error: unknown) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}

function isOurs(error: unknown): error is NotFit {
  return error instanceof NotFit
}

function bare(error: unknown) {
  const code = codeOf(error)

  return code ? Object.assign(new Error('PostgreSQL failed'), { code }) : undefined
}

// The place includes the port, but neither login nor parameters: both can hold a password.
function placeOf(url: string) {
  if (!URL.canParse(url)) return 'postgres://…'
  const { host, pathname } = new URL(url)

  return `postgres://${host}${pathname}`
}

/** The connection is open, but without the timeouts it was opened with. */
export class TimeoutsIgnored extends Error {
  override name = 'TimeoutsIgnored'
}

/**
 * Says whether a connection failed only because it asked for timeouts of its own, which a pooler
 * cannot give.
 */
export function cannotHaveTimeouts(error: unknown) {
  if (error instanceof TimeoutsIgnored) return true
  const isProtocol = error instanceof Error && codeOf(error) === '08P01'

  return isProtocol && Object.keys(VISITOR_TIMEOUTS).some((name) => error.message.includes(name))
}
