import type { Issue } from '#lib/interest/issue-codes.ts'

import type { FormView } from './form-setting.ts'

/** Mistakes in the order in which the form asks; the labels stand in that order. */
export function inFormOrder(issues: Issue[], { form }: FormView['phrases']): Issue[] {
  const order = Object.keys(form.label)
  const place = ({ path }: Issue) => (order.includes(path) ? order.indexOf(path) : order.length)

  return issues.toSorted((a, b) => place(a) - place(b))
}
