import type { FormView } from './form-setting.ts'
import { TextField } from './text-field.tsx'

const HINT_ID = 'interest-contact-hint'

/** Ways to reach the visitor. One of them is enough, so none is marked as either required or optional. */
export function ContactFields({ view }: { view: FormView }) {
  const { telePhone, workPhone, secondEmail } = view.office.fields
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
      {secondEmail !== 'off' && (
        <TextField
          view={view}
          name="email.emailAddress2"
          type="email"
          autoComplete="off"
          spellCheck={false}
          isRequired={secondEmail === 'required'}
        />
      )}
      <TextField view={view} name="person.cellPhone" type="tel" autoComplete="tel" isOneOf />
      {telePhone !== 'off' && (
        <TextField
          view={view}
          name="person.telePhone"
          type="tel"
          autoComplete="home tel"
          isRequired={telePhone === 'required'}
          isOneOf
        />
      )}
      {workPhone !== 'off' && (
        <TextField
          view={view}
          name="person.workPhone"
          type="tel"
          autoComplete="work tel"
          isRequired={workPhone === 'required'}
          isOneOf
        />
      )}
    </fieldset>
  )
}
