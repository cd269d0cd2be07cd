import { get } from 'react-hook-form'

import { type Issue, isIssueCode } from '#lib/interest/issue-codes.ts'

/** The mistakes react-hook-form holds, nested as the values are. */
export function issuesIn(errors: unknown, path = ''): Issue[] {
  if (typeof errors !== 'object' || errors === null) return []
  if ('message' in errors && typeof errors.message === 'string') {
    const code = isIssueCode(errors.message) ? errors.message : 'fieldInvalid'
    return [{ path, code, suggestion: get(errors, 'types.suggestion') }]
  }

  return Object.entries(errors).flatMap(([name, inner]) =>
    issuesIn(inner, path ? `${path}.${name}` : name),
  )
}

/** An issue as react-hook-form holds it: `message` is our code, and its `types` take any texts. */
export function errorFor({ code, suggestion }: Omit<Issue, 'path'>) {
  return { type: 'judged', message: code, types: { suggestion } }
}
