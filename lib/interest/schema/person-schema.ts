import * as z from 'zod/mini'

import type { InterestFields } from '#lib/interest/fields.ts'
import { TYPED_LENGTH_MAX } from '#lib/interest/limits.ts'

import { nameSchema, ruled } from './field-rules.ts'

// Digits and the characters people put between them. `judgePhone` decides which numbers exist.
const PHONE = /^[+\d\s()./,·'’\-\u2010-\u2015\u2212]{1,60}$/

/**
 * The longest is `0049 (0)…` before a German number; a number of fewer than six digits is not a
 * person's own.
 */
const DIGITS = { min: 6, max: 18 }

// Ten or twelve digits, or a foreign number. The server checks the check digit.
const PERSONAL_IDENTITY_NUMBER = /^[0-9A-Za-z+\- ]{6,20}$/

const phone = z.string('phoneMissing').check(
  z.refine((value) => PHONE.test(value) && /^\D*\d[^+]*$/.test(value), {
    error: 'phoneInvalid',
    abort: true,
  }),
  z.refine((value) => digitsIn(value) >= DIGITS.min, 'phoneTooShort'),
  z.refine((value) => digitsIn(value) <= DIGITS.max, 'phoneTooLong'),
)

export function personSchemaFor(fields: InterestFields) {
  return z.strictObject({
    firstName: nameSchema(TYPED_LENGTH_MAX.firstName, 'firstNameMissing', 'firstNameTooLong'),
    lastName: nameSchema(TYPED_LENGTH_MAX.lastName, 'lastNameMissing', 'lastNameTooLong'),
    cellPhone: z.optional(phone),
    telePhone: ruled(fields.telePhone, phone),
    workPhone: ruled(fields.workPhone, phone),
    personalIdentityNumber: ruled(
      fields.personalIdentityNumber,
      z
        .string('personalIdentityNumberMissing')
        .check(z.regex(PERSONAL_IDENTITY_NUMBER, 'personalIdentityNumberInvalid')),
    ),
  })
}

function digitsIn(value: string) {
  return value.replace(/\D/g, '').length
}
