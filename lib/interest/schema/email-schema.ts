import * as z from 'zod/mini'

import { plainEmail } from '#lib/interest/contact/plain-email.ts'
import type { FieldRule } from '#lib/interest/fields.ts'
import { LENGTH_MAX } from '#lib/interest/limits.ts'

import { ruled } from './field-rules.ts'

const emailAddress = z.string('emailMissing').check(
  z.overwrite(plainEmail),
  z.refine((value) => value.length <= LENGTH_MAX.emailAddress, {
    error: 'emailTooLong',
    abort: true,
  }),
  z.refine(isEmail, 'emailInvalid'),
)

export function emailSchemaFor(secondEmail: FieldRule) {
  return z.strictObject({
    emailAddress: z.optional(emailAddress),
    emailAddress2: ruled(secondEmail, emailAddress),
  })
}

/**
 * An address that every browser accepts in `type=email`, so that no field here is narrower than all
 * the others a visitor has filled in. Its domain must have an ending too: `asa@gmail` is
 * unfinished.
 */
function isEmail(value: string) {
  return z.regexes.html5Email.test(value) && /\.[a-z0-9-]*[a-z][a-z0-9-]*$/.test(value)
}
