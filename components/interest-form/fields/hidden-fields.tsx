import type { FormView } from '#components/interest-form/form-config.ts'
import { CONTACT_PATHS } from '#lib/interest/contact/contact-paths.ts'
import { isQuestion } from '#lib/interest/issue-codes.ts'
import { HONEYPOT } from '#lib/interest/typed/read-form.ts'

import { fieldId } from './field.tsx'

/**
 * Only robots fill this in: it is out of sight, out of the tab order and out of the accessibility
 * tree, under a name for which no browser's autofill has a value, and with the attributes that make
 * password managers skip it. A person who meets it all the same reads what to do. It is never
 * rendered with a value: a returned form must be sent clean.
 */
export function HoneypotField({ phrases }: Pick<FormView, 'phrases'>) {
  const id = fieldId(HONEYPOT)

  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor={id}>{phrases.form.trap}</label>
      <input
        id={id}
        name={HONEYPOT}
        type="text"
        tabIndex={-1}
        autoComplete="off"
        data-1p-ignore=""
        data-bwignore=""
        data-lpignore="true"
      />
    </div>
  )
}

/**
 * On a page without script the visitor answers a question by sending the form once more. So the
 * returned form holds each value that was asked about, now or before; a changed one is asked about
 * anew.
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
