import type { FormView } from '#components/interest-form/form-config.ts'

import { TextField } from './inputs.tsx'

const HINT_ID = 'interest-contact-hint'

const OTHER_PHONES = [
  { field: 'telePhone', name: 'person.telePhone', autoComplete: 'home tel' },
  { field: 'workPhone', name: 'person.workPhone', autoComplete: 'work tel' },
] as const

/**
 * Ways to reach the visitor. One of them is enough, so neither is marked as required or optional.
 */
export function ContactFields({ view }: { view: FormView }) {
  const { fields } = view.office
  const { form } = view.phrases

  return (
    <fieldset className="group" aria-describedby={HINT_ID}>
      <legend>{form.contact}</legend>
      <p className="field-hint" id={HINT_ID}>
        {form.contactHint}
      </p>
      <TextField
        view={view}
        name="email.emailAddress"
        type="email"
        autoComplete="email"
        spellCheck={false}
        isOneOf
      />
      {fields.secondEmail !== 'off' && (
        <TextField
          view={view}
          name="email.emailAddress2"
          type="email"
          autoComplete="off"
          spellCheck={false}
          isRequired={fields.secondEmail === 'required'}
        />
      )}
      <TextField view={view} name="person.cellPhone" type="tel" autoComplete="tel" isOneOf />
      {OTHER_PHONES.map(({ field, name, autoComplete }) =>
        fields[field] === 'off' ? null : (
          <TextField
            key={name}
            view={view}
            name={name}
            type="tel"
            autoComplete={autoComplete}
            isRequired={fields[field] === 'required'}
            isOneOf
          />
        ),
      )}
    </fieldset>
  )
}
