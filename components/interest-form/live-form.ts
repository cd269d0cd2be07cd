import { createFormControl, type FieldErrors } from 'react-hook-form'

import type { InterestFields } from '#lib/interest/fields.ts'

import type { FieldName } from './form-setting.ts'
import { type FormValues, resolveForm } from './resolve-form.ts'

/** A change of a field, or that it was left, as a browser tells it. */
export type FieldEvent = { target: unknown; type: string }

export type LiveForm = ReturnType<typeof createLiveForm>

type Given = {
  /** Where the fields stand; null before and after. */
  form: () => HTMLFormElement | null
  fields: InterestFields
  onErrors: (errors: FieldErrors<FormValues>) => void
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
export function createLiveForm({ form, fields, onErrors }: Given) {
  const control = createFormControl<FormValues>({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: (_values, context, options) => resolveForm(form(), fields, { context, options }),
  })
  control.subscribe({
    formState: { errors: true },
    callback: ({ errors }) => onErrors(errors ?? {}),
  })

  return {
    /** What became of a field. */
    async heed(name: FieldName, event: FieldEvent) {
      // Without its `ref`: react-hook-form would write its own idea of a value into what was filled in before it woke.
      const { onChange } = control.register(name, {
        deps: CONTACT_WAYS.includes(name) ? CONTACT_WAYS : (JUDGED_BY[name] ?? []),
      })
      await onChange(event)
    },
    /** Looks at all, then calls one of the two. */
    press(onRight: () => Promise<void>, onWrong: (errors: FieldErrors<FormValues>) => void) {
      return control.handleSubmit(onRight, onWrong)()
    },
    /** What the server complains of stands at its field until that is changed. */
    complain(path: string, code: string) {
      control.setError(path, { type: 'server', message: code })
    },
  }
}
