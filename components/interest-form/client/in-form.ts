import { fieldId } from '#components/interest-form/fields/field.tsx'
import type { Issue } from '#lib/interest/issue-codes.ts'

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
