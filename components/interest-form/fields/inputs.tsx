import type { ComponentProps } from 'react'

import { controlProps, Field, FieldError, type FieldProps, fieldId } from './field.tsx'

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

export function AreaField({ view, name, isRequired, hint, rows }: FieldProps & { rows: number }) {
  return (
    <Field view={view} name={name} isRequired={isRequired} hint={hint}>
      <textarea
        className="control"
        rows={rows}
        defaultValue={view.values[name]}
        {...controlProps({ view, name, isRequired, hint })}
      />
    </Field>
  )
}

type SelectFieldProps = FieldProps & {
  options: { value: string; label: string }[]
  initial: string
  autoComplete?: string
}

export function SelectField({
  view,
  name,
  isRequired,
  options,
  initial,
  autoComplete,
}: SelectFieldProps) {
  return (
    <Field view={view} name={name} isRequired={isRequired}>
      <select
        className="control"
        autoComplete={autoComplete}
        defaultValue={view.values[name] ?? initial}
        {...controlProps({ view, name, isRequired })}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/**
 * One box to tick. It is never ticked from the start, except where the visitor ticked it before.
 */
export function ChoiceField({ view, name, isRequired, hint }: FieldProps) {
  return (
    <div className="field">
      <FieldError view={view} name={name} />
      <div className="choice">
        <input
          type="checkbox"
          value="true"
          defaultChecked={view.values[name] === 'true'}
          {...controlProps({ view, name, isRequired, hint })}
        />
        <label htmlFor={fieldId(name)}>
          {view.phrases.form.label[name]}
          {!isRequired && <span className="field-optional"> ({view.phrases.form.optional})</span>}
        </label>
      </div>
      {hint && (
        <p className="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
