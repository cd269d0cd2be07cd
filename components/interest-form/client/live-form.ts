import { createFormControl } from 'react-hook-form'

import type { FieldName } from '#components/interest-form/form-config.ts'
import { PHONES } from '#lib/interest/contact/contact-paths.ts'
import type { Judges } from '#lib/interest/contact/judge-contact.ts'
import { type Issue, isQuestion } from '#lib/interest/issue-codes.ts'
import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { typedAt } from '#lib/interest/typed/read-form.ts'

import { typedInto } from './in-form.ts'
import { errorFor, type FormValues, issuesIn, resolveForm } from './resolve-form.ts'

/** A change of a field, or its blur, as a browser reports it. */
export type FieldEvent = { target: unknown; type: string }

export type LiveForm = ReturnType<typeof createLiveForm>

type CreateLiveFormOptions = {
  /** The element around the fields; null before and after. */
  form: () => HTMLFormElement | null
  fields: InterestFields
  /** Each judge is added when it has loaded. */
  judges: Judges
  onIssues: (issues: Issue[]) => void
}

// One of these is enough, so a change in one means that the others are checked again.
const CONTACT_WAYS: string[] = [
  'email.emailAddress',
  'person.cellPhone',
  'person.telePhone',
  'person.workPhone',
]

// Another country has other postcodes and other telephone numbers.
const JUDGED_BY: Partial<Record<FieldName, string[]>> = {
  'address.countryCode': ['address.zipCode', ...PHONES.map((name) => `person.${name}`)],
}

/**
 * react-hook-form and the schema, for a form that is already rendered. It uses the control without
 * the hook, so that neither loads before the first touch: together they are more than all the rest
 * of the form's script.
 */
export function createLiveForm({ form, fields, judges, onIssues }: CreateLiveFormOptions) {
  /**
   * Values that the last press asked about, by field. A question becomes an answer only at the next
   * press.
   */
  const asked: Record<string, string> = {}
  let isPressed = false

  const control = createFormControl<FormValues>({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: (_values, context, options) => {
      const confirmed = isPressed ? asked : {}
      return resolveForm(form(), { fields, confirmed, judges, context, options })
    },
  })
  control.subscribe({
    formState: { errors: true },
    callback: ({ errors }) => onIssues(issuesIn(errors)),
  })

  return {
    /** Handles an event of a field. */
    async handle(name: FieldName, event: FieldEvent) {
      if (event.type !== 'blur') delete asked[name]
      // Registered without its `ref`: react-hook-form would write its own idea of a value into a
      // field filled in before it loaded.
      const isContact = CONTACT_WAYS.includes(name)
      const deps = [...(isContact ? CONTACT_WAYS : []), ...(JUDGED_BY[name] ?? [])]
      const { onChange } = control.register(name, { deps })
      await onChange(event)
    },
    /** Checks all fields, then calls one of the two. */
    async press(onRight: () => Promise<void>, onWrong: (issues: Issue[]) => void) {
      isPressed = true
      try {
        await control.handleSubmit(onRight, (errors) => onWrong(issuesIn(errors)))()
      } finally {
        isPressed = false
      }
    },
    /** A complaint of the server stays at its field until the field is changed. */
    complain({ path, ...issue }: Issue) {
      control.setError(path, errorFor(issue))
    },
    /** A press has asked the visitor: the same values, pressed once more, are the answer. */
    ask(issues: Issue[]) {
      const input = typedInto(form(), fields)
      for (const issue of issues)
        if (isQuestion(issue)) asked[issue.path] = typedAt(input, issue.path) ?? ''
    },
    /** The answers, for the server. */
    confirmed: () => asked,
  }
}
