import 'server-only'

import { logSeldom } from '#lib/log/log-seldom.ts'

import type { ProblemCode } from './problem.ts'

/** Whatever was refused is logged by its code, and nothing of it. */
export function tellRefused(code: ProblemCode) {
  logSeldom('requestRefused', { code })
}
