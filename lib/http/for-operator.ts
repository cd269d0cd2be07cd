import 'server-only'

import { isOperator } from '#lib/guard/is-operator.ts'
import { GUESSES_SECONDS, isWithinGuesses } from '#lib/guard/is-within-guesses.ts'

import { problem } from './problem.ts'
import { refuse } from './refuse.ts'
import { tellRefused } from './tell-refused.ts'
import { withProblems } from './with-problems.ts'

/** A route that only the operator may call. Without a token in the settings there is no such route. */
export function forOperator(route: (request: Request) => Promise<Response>) {
  return withProblems(async (request: Request) => {
    const who = isOperator(request.headers)
    if (who === 'nobody') return refuse('notFound')
    if (who === 'yes') return route(request)
    if (await isWithinGuesses()) return refuseStranger()

    tellRefused('rateLimited')
    return problem('rateLimited', { retryAfterSeconds: GUESSES_SECONDS })
  })
}

function refuseStranger() {
  const refusal = refuse('operatorUnknown')
  refusal.headers.set('www-authenticate', 'Bearer')

  return refusal
}
