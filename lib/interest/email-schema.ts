import * as z from 'zod/mini'

import type { FieldRule } from './fields.ts'
import { LENGTH_MAX } from './limits.ts'
import { ruled } from './ruled.ts'

const emailAddress = z.string('emailMissing').check(
  z.refine((value) => value.length <= LENGTH_MAX.emailAddress, {
    error: 'emailTooLong',
    abort: true,
  }),
  z.email('emailInvalid'),
  // Vitec's duplicate check compares addresses: the same person must look the same each time.
  z.overwrite((value) => value.toLowerCase()),
)

export function emailSchemaFor(secondEmail: FieldRule) {
  return z.strictObject({
    emailAddress: z.optional(emailAddress),
    emailAddress2: ruled(secondEmail, emailAddress),
  })
}
