import 'server-only'

import { logSeldom } from '#lib/log/log-seldom.ts'

import { type ProblemCode, problem } from './problem.ts'

/** Whatever was refused is logged by its code, and nothing of it. */
export function tellRefused(code: ProblemCode) {
  logSeldom('requestRefused', { code })
}

/** Refuses with a problem, and says so in the log. */
export function refuse(code: ProblemCode) {
  tellRefused(code)

  return problem(code)
}
