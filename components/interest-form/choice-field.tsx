import { fieldId } from './field-id.ts'
import { controlProps, FieldError, type FieldProps } from './field.tsx'

/** One box to tick. It is never ticked from the start but where the visitor ticked it before. */
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
