import { fieldId } from '#components/interest-form/fields/field.tsx'
import type { Issue } from '#lib/interest/issue-codes.ts'
import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { ownFields } from '#lib/interest/typed/own-fields.ts'
import { readForm, withoutHoneypot } from '#lib/interest/typed/read-form.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

/**
 * A field that the visitor has not reached is missing too. A country code is missing from a number
 * that is there.
 */
export function isOfWhatIsThere(form: HTMLFormElement | null, { code, path }: Issue) {
  return !code.endsWith('Missing') || code === 'phoneCountryMissing' || isTypedIn(form, path)
}

/** Whether a field has any text, even only signs that make no value (`--` for a name). */
function isTypedIn(form: HTMLFormElement | null, name: string) {
  const control = form?.elements.namedItem(name)
  const isText = control instanceof HTMLInputElement && control.type !== 'checkbox'

  return isText && control.value.trim() !== ''
}

/** A mistake is shown, also where the visitor has folded its section since. */
export function unfoldTo(issues: Issue[]) {
  for (const { path } of issues) {
    const fold = document.getElementById(fieldId(path))?.closest('details')
    if (fold) fold.open = true
  }
}

/** The values in the form's controls for an office, as the server will read and tidy them. */
export function typedInto(
  form: HTMLFormElement | null,
  fields: InterestFields,
): Record<string, unknown> {
  const { input } = withoutHoneypot(readForm(ownFields(form ? new FormData(form) : [], fields)))
  const tidied = tidyInput(input)

  return isRecord(tidied) ? tidied : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
