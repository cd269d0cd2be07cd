import 'server-only'

import { isOperator } from '#lib/guard/is-operator.ts'

import { problem } from './problem.ts'
import { withProblems } from './with-problems.ts'

/** A route that only the operator may call. Without a token in the settings there is no such route. */
export function forOperator(route: (request: Request) => Promise<Response>) {
  return withProblems(async (request: Request) => {
    const who = isOperator(request.headers)
    if (who === 'nobody') return problem('notFound')
    if (who === 'yes') return route(request)

    const refusal = problem('operatorUnknown')
    refusal.headers.set('www-authenticate', 'Bearer')
    return refusal
  })
}
