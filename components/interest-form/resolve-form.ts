import { zodResolver } from '@hookform/resolvers/zod'
import { type FieldErrors, get, type ResolverOptions, set } from 'react-hook-form'
import type * as z from 'zod/mini'

import type { InterestFields } from '#lib/interest/fields.ts'
import { judgeContact, type Judges } from '#lib/interest/judge-contact.ts'
import { interestSchemaFor } from '#lib/interest/schema.ts'

import { errorFor } from './issues-in.ts'
import { typedInto } from './typed-into.ts'

/** Field names are dotted and belong to the schema; react-hook-form only carries them. */
export type FormValues = Record<string, unknown>

type Given = {
  fields: InterestFields
  /** The answers to what was asked before. */
  confirmed: Record<string, string>
  judges: Judges
  context: unknown
  options: ResolverOptions<FormValues>
}

/**
 * Checks what stands in the inputs, read and tidied by the very functions with which the server reads a
 * post, against the same schema and by the same judge. react-hook-form's own idea of the values is
 * left aside.
 */
export async function resolveForm(
  form: HTMLFormElement | null,
  { fields, confirmed, judges, context, options }: Given,
): Promise<{ values: Record<string, never>; errors: FieldErrors<FormValues> }> {
  const input = { ...typedInto(form, fields), confirmed }
  const schema: z.ZodMiniType<FormValues, FormValues> = interestSchemaFor(fields)
  const { errors } = await zodResolver(schema)(input, context, options)

  for (const { path, ...issue } of judgeContact(input, judges).issues) {
    if (!get(errors, path)) set(errors, path, errorFor(issue))
  }

  return { values: {}, errors }
}
