import 'server-only'

import * as z from 'zod'

import { LOCALES } from '#lib/language/locales.ts'
import { mailbox } from '#lib/settings/mail-addresses.ts'

const rule = z.enum(['off', 'optional', 'required'], 'must be off, optional or required')

/** The fields that an office's form has. */
export const fieldsSchema = z
  .strictObject({
    address: rule.default('optional'),
    presentAccommodation: rule.default('optional'),
    workPhone: rule.default('off'),
    telePhone: rule.default('off'),
    otherPhone: rule.default('off'),
    secondEmail: rule.default('off'),
    personalIdentityNumber: rule.default('off'),
    interestNote: rule.default('optional'),
    wishAdvertising: z
      .enum(
        ['off', 'optional'],
        'must be off or optional: a wish for mailings that is forced is none (GDPR art. 7.4)',
      )
      .default('optional'),
    company: z
      .enum(['off', 'auto', 'optional', 'required'], 'must be off, auto, optional or required')
      .default('auto'),
  })
  .prefault({})

const words = (max: number) =>
  z.string('missing').trim().min(1, 'missing').max(max, `longer than ${max} characters`)

/**
 * A text of one line: an empty line parts the stored notice in two (lib/language/notice-for.ts).
 */
export const line = (max: number) =>
  words(max).refine((text) => !/[\n\r\u2028\u2029]/.test(text), 'must be one line')

/** A text in each language of the pages. */
export const inEachLanguage = (max: number, missing = 'missing') =>
  z.record(z.enum(LOCALES), line(max), {
    error: ({ code }) => (code === 'invalid_type' ? missing : undefined),
  })

/** Who answers for the data, in the words of GDPR art. 13 and of the Swedish law on e-commerce. */
export const controllerSchema = z.strictObject(
  {
    legalName: line(200),
    organisationNumber: organisationNumber(),
    email: mailbox,
    phone: z
      .string('missing')
      .trim()
      .refine(isPhone, 'must be a phone number, one and without words'),
    privacyPolicyUrl: z.url({ protocol: /^https$/, error: 'must be an https address' }),
    address: line(200).optional(),
    vatNumber: z
      .string()
      .regex(/^SE\d{12}$/, 'must be SE and twelve digits, such as SE559000001101')
      .optional(),
    dataProtectionOfficer: z.strictObject({ name: line(200), email: mailbox }).optional(),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'missing' : undefined) },
)

export const jointControllerSchema = z
  .strictObject({
    legalName: line(200),
    organisationNumber: organisationNumber(),
    contact: line(200),
    arrangement: inEachLanguage(500).optional(),
  })
  .optional()

function organisationNumber() {
  return z.string('missing').regex(/^\d{6}-?\d{4}$/, 'must be ten digits, such as 556000-0000')
}

// As people print it: `+46 (0)18-174 06 00`, `018/174 06 00`. A dash may come from a word
// processor.
function isPhone(text: string) {
  const digits = text.replace(/\D/g, '').length

  return /^\+?[\d\s()./\u2010-\u2013-]+$/.test(text) && digits >= 6 && digits <= 16
}

const customField = z.strictObject({ name: words(200), value: words(2_000) })
export const task = z.strictObject({
  predefinedTaskId: words(40).optional(),
  note: words(2_000).optional(),
  assignedTo: words(40).optional(),
})

export const categoryIds = z.array(words(40)).max(50).default([])
export const leadScore = z.number().int('must be a whole number')

/** The office's own values in each of its interests, beside the visitor's words. */
export const interestSchema = z
  .strictObject({
    notifyUser: z.boolean().default(true),
    userId: words(40).nullable().default(null),
    categoryIds,
    leadScore: leadScore.nullable().default(null),
    customField: customField.nullable().default(null),
    personNote: words(2_000).nullable().default(null),
    task: task.nullable().default(null),
    assignTo: z.literal('primaryAgent', 'must be primaryAgent or null').nullable().default(null),
    careful: z.boolean().default(false),
    mirrorLegacyApproval: z.boolean().default(false),
    noteSource: z.boolean().default(false),
  })
  .refine(({ assignTo, task: given }) => !assignTo || !given?.assignedTo, {
    error: 'only one of assignTo and task.assignedTo',
    path: ['assignTo'],
  })
  .prefault({})

/** Who gets a mail about each new interest. The office's is its `fallbackEmail`. */
export const notifySchema = z
  .array(
    z.enum(
      ['primaryAgent', 'secondaryAgent', 'office'],
      'must be primaryAgent, secondaryAgent or office',
    ),
  )
  .refine((named) => new Set(named).size === named.length, 'one is named twice')
  .default([])

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
