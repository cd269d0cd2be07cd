import * as z from 'zod'

const status = z.int().min(200).max(599)
const WAIT_MS_MAX = 600_000
const HTTP_OK = 200

export const REFUSAL_SHAPES = ['a', 'b', 'c', 'd', 'e', 'eList', 'f'] as const

const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('down') }),
  z.strictObject({ kind: z.literal('slow'), ms: z.int().min(0).max(WAIT_MS_MAX) }),
  z.strictObject({ kind: z.literal('clock'), seconds: z.int() }),
  z.strictObject({ kind: z.literal('silent') }),
  z.strictObject({ kind: z.literal('resetBeforeRead') }),
  z.strictObject({ kind: z.literal('resetAfterRead') }),
  z.strictObject({ kind: z.literal('resetAfterStore') }),
  z.strictObject({ kind: z.literal('cutInAnswer') }),
  z.strictObject({ kind: z.literal('stallInAnswer') }),
  z.strictObject({
    kind: z.literal('status'),
    status,
    retryAfter: z.string().optional(),
    body: z.unknown().optional(),
  }),
  z.strictObject({
    kind: z.literal('refuse'),
    shape: z.enum(REFUSAL_SHAPES),
    path: z.string().default('interest.updatePerson.address.city'),
    message: z.string().default('Postort måste vara mellan 0 och 25 tecken'),
  }),
  z.strictObject({ kind: z.literal('redirect'), to: z.string().min(1) }),
  z.strictObject({ kind: z.literal('huge'), status: status.default(HTTP_OK) }),
  z.strictObject({ kind: z.literal('garbage') }),
  z.strictObject({ kind: z.literal('html') }),
])

export const faultOrderSchema = z
  .strictObject({
    match: z.strictObject({
      email: z.string().min(1).optional(),
      estateId: z.string().min(1).optional(),
      customerId: z.string().min(1).optional(),
    }),
    fault: faultSchema.nullable(),
    /** If left out, the fault lasts until it is cleared. */
    times: z.int().min(1).optional(),
    on: z.enum(['interest', 'booking', 'advertising']).default('interest'),
  })
  .refine(({ match, fault }) => isEmpty(match) || fault?.kind !== 'resetBeforeRead', {
    message: 'resetBeforeRead answers before the body is known, so its match must be {}',
  })
  .refine(({ match, on }) => on !== 'advertising' || match.email === undefined, {
    message: 'a read has no e-mail address to match',
  })

export type Fault = z.infer<typeof faultSchema>
export type FaultOrder = z.infer<typeof faultOrderSchema>
export type FaultMatch = FaultOrder['match']

export function isEmpty(match: Record<string, string | undefined>) {
  return Object.values(match).every((value) => value === undefined)
}
