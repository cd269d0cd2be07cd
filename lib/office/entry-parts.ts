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

/** The retention periods of an office whose entry sets none, and of one no longer in the file. */
export const RETENTION_DEFAULTS = { deliveredHours: 24, undeliveredDays: 30, proofMonths: 24 }

/** No office may keep an undelivered interest longer. */
export const UNDELIVERED_DAYS_MAX = 30

const hoursOrDays = (max: number) =>
  z
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(max, `must be ${max} at most`)

/** How long an office keeps interests, and the proof of them. */
export const retentionSchema = z
  .strictObject({
    deliveredHours: hoursOrDays(720).default(RETENTION_DEFAULTS.deliveredHours),
    undeliveredDays: hoursOrDays(UNDELIVERED_DAYS_MAX)
      .min(1, 'must be 1 or more')
      .default(RETENTION_DEFAULTS.undeliveredDays),
    proofMonths: hoursOrDays(36)
      .min(1, 'must be 1 or more')
      .default(RETENTION_DEFAULTS.proofMonths),
  })
  .prefault({})
