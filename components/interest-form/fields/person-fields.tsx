import type { FormView } from '#components/interest-form/form-config.ts'

import { TextField } from './inputs.tsx'

export function PersonFields({ view }: { view: FormView }) {
  const { personalIdentityNumber, company } = view.office.fields

  return (
    <fieldset className="group">
      <legend className="hidden">{view.phrases.form.person}</legend>
      <div className="field-row">
        <TextField
          view={view}
          name="person.firstName"
          autoComplete="given-name"
          autoCapitalize="words"
          isRequired
        />
        <TextField
          view={view}
          name="person.lastName"
          autoComplete="family-name"
          autoCapitalize="words"
          isRequired
        />
      </div>
      {company !== 'off' && (
        <TextField
          view={view}
          name="company"
          autoComplete="organization"
          isRequired={company === 'required'}
        />
      )}
      {personalIdentityNumber !== 'off' && (
        <TextField
          view={view}
          name="person.personalIdentityNumber"
          autoComplete="off"
          inputMode="numeric"
          spellCheck={false}
          hint={view.phrases.form.hint.personalIdentityNumber}
          isRequired={personalIdentityNumber === 'required'}
        />
      )}
    </fieldset>
  )
}
