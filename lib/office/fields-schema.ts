import 'server-only'

import * as z from 'zod'

const rule = z.enum(['off', 'optional', 'required'], 'must be off, optional or required')

/** The fields that an office's form has. */
export const fieldsSchema = z
  .strictObject({
    address: rule.default('optional'),
    presentAccommodation: rule.default('optional'),
    workPhone: rule.default('off'),
    telePhone: rule.default('off'),
    secondEmail: rule.default('off'),
    personalIdentityNumber: rule.default('off'),
    interestNote: rule.default('optional'),
    wishAdvertising: z
      .enum(
        ['off', 'optional'],
        'must be off or optional: a wish for mailings that is forced is none (GDPR art. 7.4)',
      )
      .default('optional'),
  })
  .prefault({})
