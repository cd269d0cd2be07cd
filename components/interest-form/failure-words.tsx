import { mailtoLink, telLink } from '#lib/estate/contact-links.ts'

import type { FailureCode, FormView } from './form-config.ts'

/**
 * Nothing was sent, or the outcome is unknown: the next step, that the typed values are safe, and a
 * person to contact.
 */
export function FailureWords({ view, code }: { view: FormView; code: FailureCode }) {
  const { failure } = view.phrases
  const { phone, email } = view.office.controller

  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={takeFocus}>
      <h2>{code === 'noAnswer' ? failure.noAnswerHeading : failure.heading}</h2>
      <p>
        {failure[code]} {failure.kept}
      </p>
      <p>{failure.call}</p>
      <p className="ways">
        <a href={telLink(phone) ?? undefined}>{phone}</a>
        <a href={mailtoLink(email)}>{email}</a>
      </p>
    </div>
  )
}

function takeFocus(element: HTMLElement | null) {
  element?.focus()
}
