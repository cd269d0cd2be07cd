import { controlProps, Field, type FieldProps } from './field.tsx'

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
