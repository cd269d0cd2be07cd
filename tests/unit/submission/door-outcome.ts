import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'

import { checkIssues } from '../interest/schema/check-body.ts'

/** The result of one text in one field: the value for Vitec, or the field's issue. */
export function doorOutcome(body: Record<string, unknown>, path: string): string {
  const { issues, passed } = checkIssues(body)
  const verified = passed ? verifyNumbers(passed) : { ok: false as const, issues }
  if (!verified.ok) {
    return verified.issues
      .filter((issue) => issue.path === path)
      .map(({ code, suggestion }) => [code, suggestion].filter(Boolean).join(' '))
      .join()
  }

  const value: unknown = path
    .split('.')
    .reduce<unknown>((inside, name) => Reflect.get(Object(inside), name), verified.interest)
  return String(value)
}
