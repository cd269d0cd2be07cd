import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldErrors, ResolverOptions } from 'react-hook-form'
import type * as z from 'zod/mini'

import type { InterestFields } from '#lib/interest/fields.ts'
import { ownFields } from '#lib/interest/own-fields.ts'
import { readForm } from '#lib/interest/read-form.ts'
import { interestSchemaFor } from '#lib/interest/schema.ts'
import { tidyInput } from '#lib/interest/tidy-input.ts'
import { withoutTrap } from '#lib/interest/trap.ts'

/** Field names are dotted and belong to the schema; react-hook-form only carries them. */
export type FormValues = Record<string, unknown>

type Given = { context: unknown; options: ResolverOptions<FormValues> }

/**
 * Checks what stands in the inputs, read and tidied by the very functions with which the server reads a post, against the same
 * schema. react-hook-form's own idea of the values is left aside.
 */
export async function resolveForm(
  form: HTMLFormElement | null,
  fields: InterestFields,
  { context, options }: Given,
): Promise<{ values: Record<string, never>; errors: FieldErrors<FormValues> }> {
  const { input: typed } = withoutTrap(readForm(ownFields(form ? new FormData(form) : [], fields)))
  const input = tidyInput(typed)
  const schema: z.ZodMiniType<FormValues, FormValues> = interestSchemaFor(fields)
  const { errors } = await zodResolver(schema)(isRecord(input) ? input : {}, context, options)

  return { values: {}, errors }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
