import type { ComponentProps } from 'react'

import type { Choice } from '#components/interest-form/form-config.ts'

import { controlProps, Field, FieldError, type FieldProps, fieldId } from './field.tsx'

export type InputProps = Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'inputMode' | 'autoCapitalize' | 'spellCheck'
>

type TextFieldProps = FieldProps & InputProps

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

export function AreaField({ rows, ...field }: FieldProps & { rows: number }) {
  return (
    <Field {...field}>
      <textarea
        className="control"
        rows={rows}
        defaultValue={field.view.values[field.name]}
        {...controlProps(field)}
      />
    </Field>
  )
}

type SelectFieldProps = FieldProps & {
  options: Choice[]
  initial: string
  autoComplete?: string
}

export function SelectField({ options, initial, autoComplete, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      <select
        className="control"
        autoComplete={autoComplete}
        defaultValue={field.view.values[field.name] ?? initial}
        {...controlProps(field)}
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
export function TickField({ view, name, isRequired, hint }: FieldProps) {
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

type RadioFieldProps = Omit<FieldProps, 'isOneOf'> & { options: Choice[] }

/** One answer of several. None is chosen from the start. */
export function RadioField({ options, ...field }: RadioFieldProps) {
  const { view, name, isRequired, hint } = field
  const { form } = view.phrases
  const id = fieldId(name)
  // The error summary leads to the first that can be chosen.
  const first = options.findIndex(({ isOff }) => !isOff)

  return (
    <fieldset className="group" aria-describedby={controlProps(field)['aria-describedby']}>
      <legend className="field-label">
        {form.label[name]}
        {!isRequired && <span className="field-optional"> ({form.optional})</span>}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError view={view} name={name} />
      <div className="choices">
        {options.map(({ value, label, isOff }, index) => {
          const its = index === first ? id : `${id}-${index}`
          return (
            <div className="choice" key={value}>
              <input
                type="radio"
                id={its}
                name={name}
                value={value}
                required={isRequired}
                disabled={isOff}
                defaultChecked={!isOff && view.values[name] === value}
                {...view.register?.(name)}
              />
              <label htmlFor={its}>{label}</label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
