import { type Issue, isIssueCode } from '#lib/interest/issue-codes.ts'

import type { FormView } from './form-setting.ts'
import { inFormOrder } from './in-form-order.ts'

/** The mistakes react-hook-form holds, in the order in which the form asks. */
export function issuesIn(errors: unknown, phrases: FormView['phrases']): Issue[] {
  return inFormOrder(leavesOf(errors, ''), phrases)
}

// Errors are nested as the values are; a leaf has a message, which is our code.
function leavesOf(errors: unknown, path: string): Issue[] {
  if (typeof errors !== 'object' || errors === null) return []
  if ('message' in errors && typeof errors.message === 'string') {
    return [{ path, code: isIssueCode(errors.message) ? errors.message : 'fieldInvalid' }]
  }

  return Object.entries(errors).flatMap(([name, inner]) =>
    leavesOf(inner, path ? `${path}.${name}` : name),
  )
}
