import * as z from 'zod/mini'

import type { FieldRule } from './fields.ts'
import type { IssueCode } from './issue-codes.ts'
import { LENGTH_MAX, NUMBER_BOUNDS } from './limits.ts'
import { PRESENT_ESTATE_TYPES } from './present-estate-types.ts'
import { inGroup, ruled } from './ruled.ts'
import { textSchema } from './text-schema.ts'
import { typedNumber } from './typed-number.ts'

export function presentAccommodationSchemaFor(rule: FieldRule) {
  return z.strictObject({
    estateType: ruled(
      inGroup(rule),
      z.enum(PRESENT_ESTATE_TYPES, {
        error: (issue) => (issue.input === undefined ? 'estateTypeMissing' : 'estateTypeInvalid'),
      }),
    ),
    livingSpace: z.optional(numberWithin(NUMBER_BOUNDS.livingSpace, 'livingSpaceInvalid')),
    numberOfRooms: z.optional(numberWithin(NUMBER_BOUNDS.numberOfRooms, 'numberOfRoomsInvalid')),
    price: z.optional(numberWithin(NUMBER_BOUNDS.price, 'priceInvalid')),
    other: z.optional(textSchema(LENGTH_MAX.other, 'fieldInvalid', 'otherTooLong')),
  })
}

function numberWithin({ min, max }: { min: number; max: number }, code: IssueCode) {
  return z.pipe(
    z.union([z.string(), z.number()], code),
    z.pipe(
      z.transform((value: string | number) => typedNumber(value)),
      z.number(code).check(z.gte(min, code), z.lte(max, code)),
    ),
  )
}
