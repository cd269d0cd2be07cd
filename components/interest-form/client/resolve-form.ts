import { zodResolver } from '@hookform/resolvers/zod'
import { type FieldErrors, get, type ResolverOptions, set } from 'react-hook-form'
import type * as z from 'zod/mini'

import { type Judges, judgeContact } from '#lib/interest/contact/judge-contact.ts'
import { type Issue, isIssueCode } from '#lib/interest/issue-codes.ts'
import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'

import { typedInto } from './in-form.ts'

/** Field names are dotted and belong to the schema; react-hook-form only carries them. */
export type FormValues = Record<string, unknown>

type ResolveFormOptions = {
  fields: InterestFields
  /** The answers to earlier questions. */
  confirmed: Record<string, string>
  judges: Judges
  context: unknown
  options: ResolverOptions<FormValues>
}

/**
 * Checks the values in the inputs, read and tidied by the very functions with which the server
 * reads a post, against the same schema and by the same judge. react-hook-form's own idea of the
 * values is ignored.
 */
export async function resolveForm(
  form: HTMLFormElement | null,
  { fields, confirmed, judges, context, options }: ResolveFormOptions,
): Promise<{ values: Record<string, never>; errors: FieldErrors<FormValues> }> {
  const input = { ...typedInto(form, fields), confirmed }
  const schema: z.ZodMiniType<FormValues, FormValues> = interestSchemaFor(fields)
  const { errors } = await zodResolver(schema)(input, context, options)

  for (const { path, ...issue } of judgeContact(input, judges).issues) {
    if (!get(errors, path)) set(errors, path, errorFor(issue))
  }

  return { values: {}, errors }
}

/** The mistakes that react-hook-form holds, nested as the values are. */
export function issuesIn(errors: unknown, path = ''): Issue[] {
  if (typeof errors !== 'object' || errors === null) return []
  if ('message' in errors && typeof errors.message === 'string') {
    const code = isIssueCode(errors.message) ? errors.message : 'fieldInvalid'
    return [{ path, code, suggestion: get(errors, 'types.suggestion') }]
  }

  return Object.entries(errors).flatMap(([name, inner]) =>
    issuesIn(inner, path ? `${path}.${name}` : name),
  )
}

/** An issue as react-hook-form holds it: `message` is our code, and its `types` take any texts. */
export function errorFor({ code, suggestion }: Omit<Issue, 'path'>) {
  return { type: 'judged', message: code, types: { suggestion } }
}
