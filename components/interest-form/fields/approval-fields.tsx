import type { FormView } from '#components/interest-form/form-config.ts'

import { TickField } from './inputs.tsx'

/**
 * The information for the visitor, in one sentence and whole where it is opened, and boxes that are
 * never ticked from the start: one must be, unless the office has none, and one may be.
 */
export function ApprovalFields({ view }: { view: FormView }) {
  const { office, locale, notice, phrases } = view

  return (
    <fieldset className="group">
      <legend className="hidden">{phrases.form.approval}</legend>
      <div className="notice">
        <p>{notice.short}</p>{' '}
        <details>
          <summary>{phrases.form.wholeNotice}</summary>
          {notice.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="ways">
            <a href={`/${locale}/${office.key}/privacy`} target="_blank" rel="noopener">
              {notice.privacy}
            </a>
            <a href={office.controller.privacyPolicyUrl} target="_blank" rel="noopener noreferrer">
              {notice.policy}
            </a>
          </p>
        </details>
        <p>{notice.object}</p>
      </div>
      {notice.shown ? (
        <>
          <p>{notice.shown}</p>
          <input type="hidden" name="gdprApproval" value="true" autoComplete="off" />
        </>
      ) : (
        <TickField view={view} name="gdprApproval" isRequired />
      )}
      {office.fields.wishAdvertising !== 'off' && (
        <TickField view={view} name="wishAdvertising" hint={phrases.form.hint.wishAdvertising} />
      )}
    </fieldset>
  )
}
