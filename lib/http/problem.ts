import 'server-only'

import { contentPolicy } from '#lib/csp/content-policy.ts'
import { isStoreUnavailable } from '#lib/database/store-unavailable.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import { logError } from '#lib/log/log.ts'
import { logSeldom } from '#lib/log/log-seldom.ts'

/**
 * Every refusal code, with its HTTP status. Other people's programs read the codes: they are never
 * renamed.
 */
export const PROBLEMS = {
  bodyUnreadable: 400,
  operatorUnknown: 401,
  originRefused: 403,
  tokenInvalid: 403,
  officeUnknown: 404,
  estateUnknown: 404,
  receiptUnknown: 404,
  notFound: 404,
  methodNotAllowed: 405,
  interestChanged: 409,
  bodyTooLarge: 413,
  mediaTypeUnsupported: 415,
  interestInvalid: 422,
  rateLimited: 429,
  unexpected: 500,
  formatUnsupported: 501,
  estateUnavailable: 503,
  storeUnavailable: 503,
} as const

export type ProblemCode = keyof typeof PROBLEMS

const RETRY_AFTER_SECONDS = 5

type More = {
  issues?: Issue[]
  retryAfterSeconds?: number
  /** The time whose receipts a disaster took, ISO 8601. */
  lost?: { from: string; until: string }
}

/**
 * Creates every error response: RFC 9457, a stable code, no text in any language and nothing of the
 * request.
 */
export function problem(
  code: ProblemCode,
  { issues, lost, retryAfterSeconds = RETRY_AFTER_SECONDS }: More = {},
) {
  const status = PROBLEMS[code]
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': contentPolicy(),
  })
  // The header shows a program that its gzip was the trouble (RFC 9110, 15.5.16).
  if (status === 415) headers.set('accept-encoding', 'identity')
  if (status === 429 || status === 503) headers.set('retry-after', String(retryAfterSeconds))

  return new Response(JSON.stringify({ type: 'about:blank', status, code, issues, lost }), {
    status,
    headers,
  })
}

/** The last handler: Next would print an error with all its data, so none gets that far. */
export function withProblems<Arguments extends unknown[]>(
  route: (...given: Arguments) => Promise<Response>,
) {
  return async (...given: Arguments): Promise<Response> => {
    try {
      return await route(...given)
    } catch (error) {
      const isStore = isStoreUnavailable(error)
      logError(isStore ? 'storeFailed' : 'routeBroke', {}, error)
      return problem(isStore ? 'storeUnavailable' : 'unexpected')
    }
  }
}

/** Logs a refusal by its code, with nothing of the request. */
export function logRefusal(code: ProblemCode) {
  logSeldom('requestRefused', { code })
}

/** Refuses with a problem response, and logs it. */
export function refuse(code: ProblemCode, more: More = {}) {
  logRefusal(code)

  return problem(code, more)
}
