import { ErrorSummary } from './error-summary.tsx'
import type { FailureCode } from './failure-codes.ts'
import { FailureWords } from './failure-words.tsx'
import { FormFields } from './form-fields.tsx'
import type { FormView } from './form-setting.ts'

/** The form as a page without script gets it back: what was typed, and what to change. */
export function PlainForm({ view, failure }: { view: FormView; failure?: FailureCode }) {
  return (
    <form className="interest" action="/api/interests" method="post" noValidate>
      {failure ? (
        <FailureWords view={view} code={failure} />
      ) : (
        <ErrorSummary issues={view.issues} phrases={view.phrases} />
      )}
      <FormFields view={view} />
    </form>
  )
}
