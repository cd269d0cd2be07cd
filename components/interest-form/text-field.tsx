import type { ComponentProps } from 'react'

import { controlProps, Field, type FieldProps } from './field.tsx'

type TextFieldProps = FieldProps &
  Pick<
    ComponentProps<'input'>,
    'type' | 'autoComplete' | 'inputMode' | 'autoCapitalize' | 'spellCheck'
  >

export function TextField({ view, name, isRequired, isOneOf, hint, ...input }: TextFieldProps) {
  return (
    <Field view={view} name={name} isRequired={isRequired} isOneOf={isOneOf} hint={hint}>
      <input
        className="control"
        type="text"
        defaultValue={view.values[name]}
        {...input}
        {...controlProps({ view, name, isRequired, hint })}
      />
    </Field>
  )
}
