import type { InterestFields } from '#lib/interest/fields.ts'
import { withoutHoneypot } from '#lib/interest/typed/honeypot.ts'
import { ownFields } from '#lib/interest/typed/own-fields.ts'
import { readForm } from '#lib/interest/typed/read-form.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

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
