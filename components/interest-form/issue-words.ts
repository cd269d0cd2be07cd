import { isQuestion, type Issue } from '#lib/interest/issue-codes.ts'

import type { FormView } from './form-setting.ts'

/** The words for an issue. A phrase crosses to the browser as plain text, so `%s` marks the suggestion. */
export function issueWords({ code, suggestion = '' }: Issue, { issue }: FormView['phrases']) {
  return issue[code].replace('%s', () => suggestion)
}

/** The questions, for those who do not see them appear at the field they have just left. */
export function questionsIn({ issues, phrases }: FormView) {
  return issues
    .filter(isQuestion)
    .map((issue) => issueWords(issue, phrases))
    .join(' ')
}
