import { FormFields } from '#components/interest-form/fields/form-fields.tsx'
import { ConfirmedFields } from '#components/interest-form/fields/hidden-fields.tsx'

import { ErrorSummary } from './error-summary.tsx'
import { FailureWords } from './failure-words.tsx'
import type { FailureCode, FormView } from './form-config.ts'
import { FormHead, formAction } from './form-head.tsx'
import { inFormOrder } from './issue-words.ts'

/**
 * The form as a page without script gets it back: the typed values, and the changes to make.
 * Untouched it is what `InterestForm` renders first, node for node: in a frame the script hydrates
 * this.
 */
export function PlainForm({ view, failure }: { view: FormView; failure?: FailureCode }) {
  return (
    <form className="interest" action={formAction(view)} method="post" noValidate>
      <FormHead {...view} />
      {failure ? (
        <FailureWords view={view} code={failure} />
      ) : (
        <ErrorSummary
          issues={inFormOrder(view.issues, view.phrases)}
          phrases={view.phrases}
          isFirst={!view.isFramed}
        />
      )}
      <ConfirmedFields view={view} />
      <FormFields view={view} />
      <p className="hidden" role="status" />
    </form>
  )
}
