import * as z from 'zod/mini'

import type { FieldRule } from './fields.ts'

// Absent groups are looked into all the same, so that each of their required fields is named.
export const orEmpty = z.transform((value: unknown) => value ?? {})

/** A field as the office wants it. Turned off, it is as unknown as any other name. */
export function ruled<Output, Input>(
  rule: FieldRule,
  schema: z.ZodMiniType<Output, Input>,
): z.ZodMiniType<Output | undefined, Input | undefined> {
  if (rule === 'off') return z.optional(z.never('fieldUnknown'))

  return rule === 'required' ? schema : z.optional(schema)
}

export function ruledGroup<Output, Input extends object>(
  rule: FieldRule,
  schema: z.ZodMiniType<Output, Input>,
): z.ZodMiniType<Output | undefined, unknown> {
  return rule === 'required' ? z.pipe(orEmpty, schema) : ruled(rule, schema)
}

/** The fields of a group follow the group: it is turned off as a whole, one level up. */
export function inGroup(rule: FieldRule): FieldRule {
  return rule === 'required' ? 'required' : 'optional'
}
