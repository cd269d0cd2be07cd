import { type Issue, isIssueCode } from '#lib/interest/issue-codes.ts'

/** The mistakes react-hook-form holds, in the order in which the form asks. */
export function issuesIn(errors: unknown, order: string[]): Issue[] {
  const place = ({ path }: Issue) => (order.includes(path) ? order.indexOf(path) : order.length)

  return leavesOf(errors, '').toSorted((a, b) => place(a) - place(b))
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
