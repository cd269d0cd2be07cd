import type { MouseEvent } from 'react'

import type { FormView } from '#components/interest-form/form-config.ts'
import { OWN_VIEWING } from '#lib/interest/choices.ts'

import { AddressFields } from './address-fields.tsx'
import { ApprovalFields } from './approval-fields.tsx'
import { ContactFields, OtherContactFields } from './contact-fields.tsx'
import { Fold } from './fold.tsx'
import { HoneypotField } from './hidden-fields.tsx'
import { AreaField, RadioField, TextField, TickField } from './inputs.tsx'
import { PersonFields } from './person-fields.tsx'
import { HomeToSellFields, PresentAccommodationFields } from './present-accommodation-fields.tsx'

/**
 * The whole form, free of hooks: a browser's script and a server's plain response render the same
 * one. `office`, `estateId`, `locale` and `token` are hidden fields, so that it can be posted
 * before any script has run.
 */
export function FormFields({ view, isSending = false }: { view: FormView; isSending?: boolean }) {
  const { office, estateId, locale, token, phrases } = view
  const { interestNote, viewing } = office.fields

  return (
    <>
      {Object.entries({ token, office: office.key, estateId, locale }).map(([name, value]) => (
        // Firefox restores old hidden values on a reload unless autocomplete is off.
        <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
      ))}
      <PersonFields view={view} />
      <ContactFields view={view} />
      {viewing !== 'off' && !view.home && view.values.viewing && (
        // Chosen while the home could be read.
        <input type="hidden" name="viewing" value={view.values.viewing} />
      )}
      {phrases.form.viewing && view.home?.viewings && (
        <RadioField
          view={view}
          name="viewing"
          hint={phrases.form.viewingHint}
          options={[
            ...view.home.viewings,
            { value: OWN_VIEWING, label: phrases.form.viewing.own },
            { value: '', label: phrases.form.viewing.unsure },
          ]}
        />
      )}
      <OtherContactFields view={view} />
      <AddressFields view={view} />
      <QuestionFields view={view} />
      <HomeToSellFields view={view} />
      <PresentAccommodationFields view={view} />
      {interestNote === 'optional' && (
        <Fold view={view} title={phrases.form.message} names={['interestNote']}>
          <AreaField view={view} name="interestNote" rows={4} isOneOf />
        </Fold>
      )}
      {interestNote === 'required' && (
        <AreaField view={view} name="interestNote" rows={4} isRequired />
      )}
      <ApprovalFields view={view} />
      <HoneypotField phrases={phrases} />
      <button
        className="button"
        type="submit"
        aria-disabled={isSending || undefined}
        onClick={view.register && ignoreSecondOfDouble}
      >
        {isSending ? phrases.form.sending : phrases.form.send}
      </button>
    </>
  )
}

/** The second click of a double click would answer a question that the visitor has not read. */
function ignoreSecondOfDouble(event: MouseEvent) {
  if (event.detail > 1) event.preventDefault()
}

/** The office's own questions, in its order. */
function QuestionFields({ view }: { view: FormView }) {
  return view.office.fields.questions.map(({ key, kind, required, options }) => {
    const field = { view, name: `answers.${key}`, isRequired: required } as const
    if (kind === 'choice') return <RadioField key={key} {...field} options={options} />
    if (kind === 'tick') return <TickField key={key} {...field} />

    return <TextField key={key} {...field} autoComplete="off" />
  })
}
