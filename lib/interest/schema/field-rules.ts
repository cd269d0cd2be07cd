import * as z from 'zod/mini'

import type { IssueCode } from '#lib/interest/issue-codes.ts'

/** The fields an office asks for. Marketing cannot be `required`: forced consent is not consent. */
export type FieldRule = 'off' | 'optional' | 'required'

export type InterestFields = {
  address: FieldRule
  presentAccommodation: FieldRule
  workPhone: FieldRule
  telePhone: FieldRule
  otherPhone: FieldRule
  secondEmail: FieldRule
  personalIdentityNumber: FieldRule
  interestNote: FieldRule
  wishAdvertising: Offer
  /** `auto`: for homes that companies rent or buy. */
  company: FieldRule | 'auto'
  /** Which viewing the visitor wants to come to. */
  viewing: Offer
  /** Whether the visitor has a home to sell, and wants a valuation of it. */
  homeToSell: Offer
  valuation: Offer
  /** The office's own, in their order. */
  questions: readonly Question[]
}

/** A question of the office's own; its answer is `answers.<key>`. */
export type Question = {
  key: string
  kind: 'choice' | 'tick' | 'text'
  required: boolean
  /** Of a choice. */
  options: readonly { value: string }[]
}

type Offer = 'off' | 'optional'

// Absent groups are checked all the same, so that each of their required fields is named.
export const orEmpty = z.transform((value: unknown) => value ?? {})

/** A field with the office's setting. A field that is off is as unknown as any other name. */
export function ruled<Output, Input>(
  rule: FieldRule | 'auto',
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

const degrees = (max: number) =>
  z.number('fieldInvalid').check(z.gte(-max, 'fieldInvalid'), z.lte(max, 'fieldInvalid'))

/** WGS 84, decimal degrees. No form asks for it: it is for programs that know it. */
export const coordinateSchema = z.optional(
  z.strictObject({ longitude: degrees(180), latitude: degrees(90) }, 'fieldInvalid'),
)

export const ticked = z.transform(
  (value: unknown) => value === true || value === 'true' || value === 'on',
)

// An unticked box is not an answer of "no", and Vitec may write a sent `false` over an earlier yes:
// it is left out (lib/vitec/VITEC.md 8).
export const tick = z.pipe(
  ticked,
  z.transform((isTicked: boolean) => isTicked || undefined),
)

/** The character that a decoder writes for one it cannot read. */
const REPLACEMENT = '\ufffd'

/** A text that is not empty, not too long, and correctly decoded. */
export function textSchema(lengthMax: number, missing: IssueCode, tooLong: IssueCode) {
  // `.length` and not zod's `maxLength`: zod counts code points, Vitec's .NET counts UTF-16 units.
  return z
    .string({ error: (issue) => (issue.input === undefined ? missing : 'fieldInvalid') })
    .check(
      z.minLength(1, missing),
      z.refine((value) => value.length <= lengthMax, tooLong),
      z.refine((value) => !value.includes(REPLACEMENT), 'textGarbled'),
    )
}

/**
 * A person's name: a text with a letter in it. Some visitors type `--` and digits to get past the
 * field.
 */
export function nameSchema(lengthMax: number, missing: IssueCode, tooLong: IssueCode) {
  return textSchema(lengthMax, missing, tooLong).check(
    z.refine((value) => /\p{L}/u.test(value), missing),
  )
}
