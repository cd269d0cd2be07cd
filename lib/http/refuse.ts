import 'server-only'

import { logSeldom } from '#lib/log/log-seldom.ts'

import { type ProblemCode, problem } from './problem.ts'

/** Logs a refusal by its code, with nothing of the request. */
export function logRefusal(code: ProblemCode) {
  logSeldom('requestRefused', { code })
}

/** Refuses with a problem response, and logs it. */
export function refuse(code: ProblemCode) {
  logRefusal(code)

  return problem(code)
}
