import type { FormView } from '#components/interest-form/form-config.ts'

import { Fold } from './fold.tsx'
import { TextField } from './inputs.tsx'

const HINT_ID = 'interest-contact-hint'

/** Other ways than e-mail and a mobile phone, with the office's rule for each. */
const OTHERS = [
  { field: 'secondEmail', name: 'email.emailAddress2', type: 'email', autoComplete: 'off' },
  { field: 'telePhone', name: 'person.telePhone', type: 'tel', autoComplete: 'home tel' },
  { field: 'workPhone', name: 'person.workPhone', type: 'tel', autoComplete: 'work tel' },
  { field: 'otherPhone', name: 'person.otherPhone', type: 'tel', autoComplete: 'off' },
] as const

/**
 * Ways to reach the visitor. One of them is enough, so neither is marked as required or optional.
 */
export function ContactFields({ view }: { view: FormView }) {
  const { form } = view.phrases

  return (
    <fieldset className="group" aria-describedby={HINT_ID}>
      <legend className="hidden">{form.contact}</legend>
      <p className="field-hint" id={HINT_ID}>
        {form.contactHint}
      </p>
      <TextField
        view={view}
        name="email.emailAddress"
        type="email"
        autoComplete="email"
        spellCheck={false}
        hint={form.hint.confirmation}
        isOneOf
      />
      <TextField view={view} name="person.cellPhone" type="tel" autoComplete="tel" isOneOf />
      <Others view={view} rule="required" />
    </fieldset>
  )
}

/** The ways that the office offers and does not ask for. */
export function OtherContactFields({ view }: { view: FormView }) {
  const offered = OTHERS.filter(({ field }) => view.office.fields[field] === 'optional')
  if (offered.length === 0) return null

  return (
    <Fold
      view={view}
      title={view.phrases.form.otherContacts ?? ''}
      names={offered.map(({ name }) => name)}
    >
      <Others view={view} rule="optional" />
    </Fold>
  )
}

function Others({ view, rule }: { view: FormView; rule: 'required' | 'optional' }) {
  return OTHERS.filter(({ field }) => view.office.fields[field] === rule).map(
    ({ field, ...input }) => (
      <TextField
        key={field}
        view={view}
        {...input}
        spellCheck={input.type === 'email' ? false : undefined}
        isRequired={rule === 'required'}
        isOneOf
      />
    ),
  )
}
