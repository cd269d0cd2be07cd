import type { FormView } from '#components/interest-form/form-config.ts'

import { Fold } from './fold.tsx'
import { TextField } from './inputs.tsx'
import { OF_PERSON, RuledFields } from './person-fields.tsx'

const HINT_ID = 'interest-contact-hint'

/** Other ways than e-mail and a mobile phone, with the office's rule for each. */
const OTHERS = [
  {
    field: 'secondEmail',
    name: 'email.emailAddress2',
    type: 'email',
    autoComplete: 'off',
    spellCheck: false,
  },
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
      <RuledFields view={view} fields={OTHERS} rules={['required']} />
    </fieldset>
  )
}

/** Fields about the person and further ways to reach them, which the office asks nobody for. */
export function OtherContactFields({ view }: { view: FormView }) {
  const { fields } = view.office
  const offered = [...OF_PERSON, ...OTHERS].filter(({ field }) => fields[field] === 'optional')
  if (offered.length === 0) return null

  return (
    <Fold
      view={view}
      title={view.phrases.form.otherContacts ?? ''}
      names={offered.map(({ name }) => name)}
    >
      <RuledFields view={view} fields={offered} rules={['optional']} />
    </Fold>
  )
}
