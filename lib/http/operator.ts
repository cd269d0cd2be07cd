import 'server-only'

import { createHash, timingSafeEqual } from 'node:crypto'

import { settings } from '#lib/settings/settings.ts'

import { GUESSES_SECONDS, isWithinGuesses } from './guards.ts'
import { logRefusal, problem, refuse, withProblems } from './problem.ts'

/** Says whether the request is the operator's; `nobody` when the settings have no token. */
function isOperator(headers: Headers): 'yes' | 'no' | 'nobody' {
  const { OPS_TOKEN } = settings()
  if (OPS_TOKEN === undefined) return 'nobody'
  const [, shown = ''] = /^bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []

  // The digests have the same length for any input, so that the time it takes reveals nothing.
  return timingSafeEqual(digest(shown), digest(OPS_TOKEN)) ? 'yes' : 'no'
}

function digest(text: string) {
  return createHash('sha256').update(text).digest()
}

/**
 * Wraps a route that only the operator may call. Without a token in the settings there is no such
 * route.
 */
export function forOperator(route: (request: Request) => Promise<Response>) {
  return withProblems(async (request: Request) => {
    const who = isOperator(request.headers)
    if (who === 'nobody') return refuse('notFound')
    if (who === 'yes') return route(request)
    if (await isWithinGuesses()) return refuseStranger()

    logRefusal('rateLimited')
    return problem('rateLimited', { retryAfterSeconds: GUESSES_SECONDS })
  })
}

function refuseStranger() {
  const refusal = refuse('operatorUnknown')
  refusal.headers.set('www-authenticate', 'Bearer')

  return refusal
}
