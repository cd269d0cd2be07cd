import * as z from 'zod/mini'

import type { InterestFields } from './fields.ts'
import { LENGTH_MAX, TYPED_LENGTH_MAX } from './limits.ts'
import { ruled } from './ruled.ts'
import { nameSchema } from './text-schema.ts'

// Digits and the signs people put between them, enough of them to be a number. libphonenumber has the last word, on the server.
const PHONE = /^\+?(?:[\s().\-/]*\d){6,15}[\s().\-/]*$/

// Ten or twelve digits, or a foreign number. The check digit is the server's matter.
const PERSONAL_IDENTITY_NUMBER = /^[0-9A-Za-z+\- ]{6,20}$/

const phone = z
  .string('phoneMissing')
  .check(
    z.refine((value) => PHONE.test(value) && bareLength(value) <= LENGTH_MAX.phone, 'phoneInvalid'),
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

function bareLength(value: string) {
  return value.replace(/[^\d+]/g, '').length
}
