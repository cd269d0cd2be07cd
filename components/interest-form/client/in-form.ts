import { fieldId } from '#components/interest-form/fields/field.tsx'
import type { InterestFields } from '#lib/interest/fields.ts'
import type { Issue } from '#lib/interest/issue-codes.ts'
import { ownFields } from '#lib/interest/typed/own-fields.ts'
import { readForm, withoutHoneypot } from '#lib/interest/typed/read-form.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

/** A field that has not been come to is missing too. A country code is missing from a number that is there. */
export function isOfWhatIsThere(form: HTMLFormElement | null, { code, path }: Issue) {
  return !code.endsWith('Missing') || code === 'phoneCountryMissing' || isTypedIn(form, path)
}

/** Whether something stands in a field, if only signs that make no value (`--` for a name). */
function isTypedIn(form: HTMLFormElement | null, name: string) {
  const control = form?.elements.namedItem(name)
  const isText = control instanceof HTMLInputElement && control.type !== 'checkbox'

  return isText && control.value.trim() !== ''
}

/** What is wrong is seen, also where the visitor has folded it away since. */
export function unfoldTo(issues: Issue[]) {
  for (const { path } of issues) {
    const fold = document.getElementById(fieldId(path))?.closest('details')
    if (fold) fold.open = true
  }
}

/** The values in an office's own controls of a form, as the server will read and tidy it. */
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
