import type { ReactNode } from 'react'

import type { FieldName, FormView } from '#components/interest-form/form-config.ts'
import { issueWords } from '#components/interest-form/issue-words.ts'
import { isQuestion } from '#lib/interest/issue-codes.ts'

/**
 * The id of a field's control, from its name: `interest-person-firstName`. The summary's links lead
 * to it.
 */
export function fieldId(name: string) {
  return `interest-${name.replaceAll('.', '-')}`
}

export type FieldProps = {
  view: FormView
  name: FieldName
  isRequired?: boolean
  /**
   * Neither required nor marked as optional: one of several fields is enough, or its fold says it
   * for all.
   */
  isOneOf?: boolean
  hint?: string
}

/**
 * The attributes of every control: its name, its value, and the references to its hint and its
 * error.
 */
export function controlProps({ view, name, isRequired, hint }: FieldProps) {
  const id = fieldId(name)
  const issue = issueOf(view, name)
  const described = [hint && `${id}-hint`, issue && `${id}-error`].filter(Boolean)

  return {
    id,
    name,
    required: isRequired,
    'aria-invalid': issue && !isQuestion(issue) ? true : undefined,
    'aria-describedby': described.join(' ') || undefined,
    ...view.register?.(name),
  }
}

/** A field owns its label, its hint and its error. */
export function Field({
  view,
  name,
  isRequired,
  isOneOf,
  hint,
  children,
}: FieldProps & { children: ReactNode }) {
  const { form } = view.phrases

  return (
    <div className="field">
      <label className="field-label" htmlFor={fieldId(name)}>
        {form.label[name]}
        {!isRequired && !isOneOf && <span className="field-optional"> ({form.optional})</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      <FieldError view={view} name={name} />
      {children}
    </div>
  )
}

export function FieldError({ view, name }: Pick<FieldProps, 'view' | 'name'>) {
  const issue = issueOf(view, name)
  if (!issue) return null
  const { form } = view.phrases
  const isAsked = isQuestion(issue)

  return (
    <p className={isAsked ? 'field-error question' : 'field-error'} id={`${fieldId(name)}-error`}>
      {!isAsked && <span className="hidden">{form.error}: </span>}
      {issueWords(issue, view.phrases)}
    </p>
  )
}

function issueOf({ issues }: FormView, name: string) {
  return issues.find(({ path }) => path === name)
}
