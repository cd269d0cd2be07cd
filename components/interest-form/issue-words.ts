import { type Issue, isQuestion } from '#lib/interest/issue-codes.ts'

import type { FormView } from './form-config.ts'

/**
 * The words for an issue. A phrase is sent to the browser as plain text, so `%s` marks the
 * suggestion.
 */
export function issueWords({ code, suggestion = '' }: Issue, { issue }: FormView['phrases']) {
  return (issue[code] ?? issue.fieldInvalid ?? '').replace('%s', () => suggestion)
}

/** The questions, for a screen reader: they appear at the field that has just lost focus. */
export function questionsIn({ issues, phrases }: FormView) {
  return issues
    .filter(isQuestion)
    .map((issue) => issueWords(issue, phrases))
    .join(' ')
}

/** Mistakes in the order of the form; the labels are in that order. */
export function inFormOrder(issues: Issue[], { form }: FormView['phrases']): Issue[] {
  const order = Object.keys(form.label)
  const place = ({ path }: Issue) => (order.includes(path) ? order.indexOf(path) : order.length)

  return issues.toSorted((a, b) => place(a) - place(b))
}
