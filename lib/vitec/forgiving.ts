import 'server-only'

import * as z from 'zod'

// Vitec's schema requires nothing [D] (VITEC.md 7.4), and offices fill in what they like. What is not what it should be is not given.

export const text = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim() || null)
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

export const number = z
  .number()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

/** For money and areas, where 0 is how an empty field comes out of v1 [C] (VITEC.md 7.4). */
export const positive = number.transform((value) => (value !== null && value > 0 ? value : null))

export const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .unknown()
    .optional()
    .transform((value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {},
    )
    .pipe(z.object(shape))
}

export function list<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((values) =>
      values.flatMap((value) => {
        const result = schema.safeParse(value)
        return result.success ? [result.data] : []
      }),
    )
}

/** Every `{id, name}` pair carries the Swedish name: show `name`, switch on `id`. */
export const named = object({ id: text, name: text })
