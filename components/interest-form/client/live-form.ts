import { createFormControl } from 'react-hook-form'

import type { FieldName } from '#components/interest-form/form-config.ts'
import type { Judges } from '#lib/interest/contact/judge-contact.ts'
import type { InterestFields } from '#lib/interest/fields.ts'
import { type Issue, isQuestion } from '#lib/interest/issue-codes.ts'
import { typedAt } from '#lib/interest/typed/read-form.ts'

import { typedInto } from './in-form.ts'
import { errorFor, type FormValues, issuesIn, resolveForm } from './resolve-form.ts'

/** A change of a field, or that it was left, as a browser tells it. */
export type FieldEvent = { target: unknown; type: string }

export type LiveForm = ReturnType<typeof createLiveForm>

type CreateLiveFormOptions = {
  /** Where the fields stand; null before and after. */
  form: () => HTMLFormElement | null
  fields: InterestFields
  /** Filled as they come. */
  judges: Judges
  onIssues: (issues: Issue[]) => void
}

// One of these is enough, so a change in one is a reason to look at the others again.
const CONTACT_WAYS: string[] = [
  'email.emailAddress',
  'person.cellPhone',
  'person.telePhone',
  'person.workPhone',
]

// Another country has other postcodes.
const JUDGED_BY: Partial<Record<FieldName, string[]>> = {
  'address.countryCode': ['address.zipCode'],
}

/**
 * react-hook-form and the schema, for a form that stands already. With its control and without its hook, so that neither comes before
 * the form is first touched: together they are more than all else of the form's script.
 */
export function createLiveForm({ form, fields, judges, onIssues }: CreateLiveFormOptions) {
  /** Values that the last press asked about, by field. A question becomes an answer at the next press only. */
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
    /** What became of a field. */
    async handle(name: FieldName, event: FieldEvent) {
      if (event.type !== 'blur') delete asked[name]
      // Without its `ref`: react-hook-form would write its own idea of a value into what was filled in before it woke.
      const isContact = CONTACT_WAYS.includes(name) || name === 'address.countryCode'
      const deps = [...(isContact ? CONTACT_WAYS : []), ...(JUDGED_BY[name] ?? [])]
      const { onChange } = control.register(name, { deps })
      await onChange(event)
    },
    /** Looks at all, then calls one of the two. */
    async press(onRight: () => Promise<void>, onWrong: (issues: Issue[]) => void) {
      isPressed = true
      try {
        await control.handleSubmit(onRight, (errors) => onWrong(issuesIn(errors)))()
      } finally {
        isPressed = false
      }
    },
    /** What the server complains of stands at its field until that is changed. */
    complain({ path, ...issue }: Issue) {
      control.setError(path, errorFor(issue))
    },
    /** The visitor has been asked at a press: the same values, pressed once more, are the answer. */
    ask(issues: Issue[]) {
      const input = typedInto(form(), fields)
      for (const issue of issues)
        if (isQuestion(issue)) asked[issue.path] = typedAt(input, issue.path) ?? ''
    },
    /** The answers, for the server. */
    confirmed: () => asked,
  }
}
