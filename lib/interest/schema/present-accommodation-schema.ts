import * as z from 'zod/mini'

import { PRESENT_ESTATE_TYPES } from '#lib/interest/choices.ts'
import type { IssueCode } from '#lib/interest/issue-codes.ts'
import { LENGTH_MAX, NUMBER_BOUNDS, TYPED_LENGTH_MAX } from '#lib/interest/limits.ts'
import type { NumberField } from '#lib/interest/typed/typed-number.ts'

import type { FieldRule } from './field-rules.ts'
import { coordinateSchema, inGroup, ruled, textSchema } from './field-rules.ts'

export function presentAccommodationSchemaFor(rule: FieldRule) {
  return z.strictObject({
    estateType: ruled(
      inGroup(rule),
      z.enum(PRESENT_ESTATE_TYPES, {
        error: (issue) => (issue.input === undefined ? 'estateTypeMissing' : 'estateTypeInvalid'),
      }),
    ),
    livingSpace: z.optional(numberOrWords('livingSpace', 'livingSpaceInvalid')),
    numberOfRooms: z.optional(numberOrWords('numberOfRooms', 'numberOfRoomsInvalid')),
    price: z.optional(numberOrWords('price', 'priceInvalid')),
    other: z.optional(textSchema(LENGTH_MAX.other, 'fieldInvalid', 'otherTooLong')),
    coordinate: coordinateSchema,
  })
}

/**
 * A program's number, or the words in its place: any text a visitor writes about their home is
 * worth a broker's reading and is not refused. On the way to Vitec the words are read as a number
 * (lib/vitec/interest/fit-interest.ts), so that no browser has to load the parser.
 */
function numberOrWords(field: NumberField, code: IssueCode) {
  const { min, max } = NUMBER_BOUNDS[field]
  const number = z.number(code).check(z.gte(min, code), z.lte(max, code))

  return z.union([number, textSchema(TYPED_LENGTH_MAX.numberInWords, code, code)], code)
}
