import type { FieldName, FormFields, FormView } from '#components/interest-form/form-config.ts'

import { type InputProps, TextField } from './inputs.tsx'

/** The fields about a person that an office may add to the name. */
export const OF_PERSON = [
  { field: 'company', name: 'company', autoComplete: 'organization' },
  {
    field: 'personalIdentityNumber',
    name: 'person.personalIdentityNumber',
    autoComplete: 'off',
    inputMode: 'numeric',
    spellCheck: false,
    hint: 'personalIdentityNumber',
  },
] as const

export function PersonFields({ view }: { view: FormView }) {
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
      <RuledFields view={view} fields={OF_PERSON} rules={['required', 'auto']} />
    </fieldset>
  )
}

type Ruled = InputProps & {
  field: Exclude<keyof FormFields, 'questions'>
  name: FieldName
  hint?: keyof FormView['phrases']['form']['hint']
}

type RuledFieldsProps = {
  view: FormView
  fields: readonly Ruled[]
  rules: FormFields['company'][]
}

/** Those of the fields for which the office has one of the rules. */
export function RuledFields({ view, fields, rules }: RuledFieldsProps) {
  return fields.map(({ field, hint, ...input }) => {
    const rule = view.office.fields[field]

    return (
      rules.includes(rule) && (
        <TextField
          key={field}
          view={view}
          {...input}
          hint={hint && view.phrases.form.hint[hint]}
          isRequired={rule === 'required'}
          isOneOf={rule === 'optional'}
        />
      )
    )
  })
}
