import { controlProps, Field, type FieldProps } from './field.tsx'

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
