import { fieldId } from '#components/interest-form/fields/field.tsx'
import { isQuestion } from '#lib/interest/issue-codes.ts'

import type { FieldName, FormView } from './form-config.ts'
import { issueWords } from './issue-words.ts'

type ErrorSummaryProps = Pick<FormView, 'issues' | 'phrases'> & {
  /**
   * On a page without script, where only the browser can move focus. In another site's frame it may
   * not.
   */
  isFirst?: boolean
}

/**
 * The list of mistakes, with a link to each field. It takes focus when it appears, so that a
 * visitor who cannot see the page hears first why nothing was sent (GOV.UK error summary).
 */
export function ErrorSummary({ issues, phrases, isFirst = false }: ErrorSummaryProps) {
  if (issues.length === 0) return null
  const { form } = phrases
  const isAsked = issues.every(isQuestion)

  return (
    <div
      className={isAsked ? 'error-summary question' : 'error-summary'}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a failed press the visitor needs to be here.
      autoFocus={isFirst}
      ref={takeFocus}
    >
      <h2>{isAsked ? form.summaryAsked : form.summary}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={issue.path}>
            {isField(issue.path, phrases) ? (
              <a href={`#${fieldId(issue.path)}`}>{issueWords(issue, phrases)}</a>
            ) : (
              issueWords(issue, phrases)
            )}
          </li>
        ))}
      </ul>
      {issues.some(isQuestion) && <p>{form.keepAnswer}</p>}
    </div>
  )
}

function takeFocus(summary: HTMLElement | null) {
  summary?.focus()
}

function isField(path: string, { form }: FormView['phrases']): path is FieldName {
  return path in form.label
}
