import 'server-only'

import * as z from 'zod'

// Vitec's schema requires nothing [D] (VITEC.md 7.4), and offices fill in what they like. A value
// of the wrong type counts as absent.

const NOTHING_SAID = /^(?:[0\s]+(?:[.,]0+)?|[-–—.]+|000[01]-\d\d-\d\d.*|(?:1753|1900)-01-01.*)$/

export const text = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim() || null)
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

/**
 * A text for people. A zero, a dash and the first day of .NET's calendar or of SQL Server's are the
 * values of an empty field: alone they say nothing of an estate (v1's data has 0 for unset [C],
 * VITEC.md 7.4).
 */
export const words = text.transform((value) =>
  value === null || NOTHING_SAID.test(value) ? null : value,
)

export const number = z
  .number()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

/** For money, areas and counts, where v1 returns 0 for an empty field [C] (VITEC.md 7.4). */
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
export const named = object({ id: text, name: words })
