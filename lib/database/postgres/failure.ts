import 'server-only'

import { StoreUnavailable } from '#lib/database/store-unavailable.ts'
import { VISITOR_TIMEOUTS } from '#lib/database/timeouts.ts'

import { postgresReason } from './reason.ts'

/** Why the store at an address cannot be opened, in one line that holds no login. */
export function cannotOpen(url: string, error: unknown) {
  const reason = isOurs(error) ? error.message : postgresReason(codeOf(error), error)

  return new StoreUnavailable(`DATABASE_URL ${placeOf(url)}: ${reason}`, { cause: bare(error) })
}

/** A failure of a statement. PostgreSQL quotes the row it refuses, so nothing of its words goes along. */
export function failed(what: string, error: unknown) {
  return new StoreUnavailable(what, { cause: bare(error) })
}

/** Said by us, for whoever sets the app up. */
export class NotFit extends Error {
  override name = 'NotFit'
}

/** SQLSTATE or the network's own word; an empty one when there is none. */
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

// The port too, but neither login nor parameters: both can hold a password.
function placeOf(url: string) {
  if (!URL.canParse(url)) return 'postgres://…'
  const { host, pathname } = new URL(url)

  return `postgres://${host}${pathname}`
}

/** The connection is there, and the time-outs it was opened with are not. */
export class TimeoutsIgnored extends Error {
  override name = 'TimeoutsIgnored'
}

/** Whether a connection failed only because it was to have time-outs of its own, as one through a pooler cannot. */
export function cannotHaveTimeouts(error: unknown) {
  if (error instanceof TimeoutsIgnored) return true
  const isProtocol = error instanceof Error && codeOf(error) === '08P01'

  return isProtocol && Object.keys(VISITOR_TIMEOUTS).some((name) => error.message.includes(name))
}
