import 'server-only'

import { type ProblemCode, problem } from './problem.ts'
import { tellRefused } from './tell-refused.ts'

/** Refuses with a problem, and says so in the log. */
export function refuse(code: ProblemCode) {
  tellRefused(code)

  return problem(code)
}
