import { CONTACT_PATHS } from '#lib/interest/contact-paths.ts'
import { isQuestion } from '#lib/interest/issue-codes.ts'

import type { FormView } from './form-setting.ts'

/**
 * On a page without script the answer to a question is to send the form once more. So the form that
 * comes back holds each value that was asked about, now or before; a changed one is asked about anew.
 */
export function ConfirmedFields({ view }: { view: FormView }) {
  const kept = CONTACT_PATHS.map((path) => {
    const isAsked = view.issues.some((issue) => issue.path === path && isQuestion(issue))
    const name = `confirmed.${path}`

    return { name, value: view.values[isAsked ? path : name] }
  })

  return kept.map(
    ({ name, value }) =>
      value && <input key={name} type="hidden" name={name} value={value} autoComplete="off" />,
  )
}
