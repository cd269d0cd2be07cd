import { fieldId } from './field-id.ts'
import type { FieldName, FormView } from './form-setting.ts'

type ErrorSummaryProps = Pick<FormView, 'issues' | 'phrases'> & {
  /** On a page without script, where only the browser can move focus. In another's frame it may not. */
  isFirst?: boolean
}

/**
 * What to change, with a link to each place. It takes focus when it appears, so that a visitor who cannot see the page hears why
 * nothing was sent before anything else.
 */
export function ErrorSummary({ issues, phrases, isFirst = false }: ErrorSummaryProps) {
  if (issues.length === 0) return null

  return (
    // biome-ignore lint/a11y/noAutofocus: after a failed press this is where the visitor needs to be (GOV.UK error summary).
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus={isFirst} ref={takeFocus}>
      <h2>{phrases.form.summary}</h2>
      <ul>
        {issues.map(({ path, code }) => (
          <li key={path}>
            {isField(path, phrases) ? (
              <a href={`#${fieldId(path)}`}>{phrases.issue[code]}</a>
            ) : (
              phrases.issue[code]
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function takeFocus(summary: HTMLElement | null) {
  summary?.focus()
}

function isField(path: string, { form }: FormView['phrases']): path is FieldName {
  return path in form.label
}
