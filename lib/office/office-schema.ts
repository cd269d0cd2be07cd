import 'server-only'

import * as z from 'zod'

import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { isLoopback } from '#lib/settings/addresses.ts'
import { mailbox } from '#lib/settings/mail-addresses.ts'

import { asciiOrigin } from './ascii-origin.ts'
import { homeToSellSchema, questionsSchema } from './asked-parts.ts'
import {
  controllerSchema,
  fieldsSchema,
  inEachLanguage,
  interestSchema,
  jointControllerSchema,
  line,
  notifySchema,
  retentionSchema,
} from './entry-parts.ts'

const CRM_RETENTION_MISSING =
  'missing: say how long your CRM keeps an interest, in each language, as { "sv": "…", "en": "for twelve months after the assignment has ended" }'

const perTenMinutes = z
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 or more')

/**
 * One office of the offices file. Unknown keys are refused: a misspelt setting must stop the start,
 * not be silently without effect.
 */
export const officeSchema = z
  .strictObject({
    name: line(120),
    customerId: z
      .string('missing')
      .regex(/^[A-Za-z0-9_-]{1,40}$/, 'must be Vitec’s customer id, such as M30011'),
    controller: controllerSchema,
    jointController: jointControllerSchema,
    /** How long the office's CRM keeps an interest. */
    crmRetention: inEachLanguage(200, CRM_RETENTION_MISSING),
    storedIn: inEachLanguage(200).optional(),
    /** The company that runs the form for the office. */
    processor: line(200).optional(),
    acknowledgement: z.enum(['box', 'shown'], 'must be box or shown').default('box'),
    advertising: z
      .strictObject({
        ways: z
          .array(z.enum(['email', 'sms'], 'must be email or sms'))
          .min(1, 'missing')
          .refine((ways) => new Set(ways).size === ways.length, 'one way is named twice'),
      })
      .default({ ways: ['email'] }),
    personalIdentityNumberReason: inEachLanguage(300).optional(),
    legacyApprovalReason: inEachLanguage(300).optional(),
    allowedOrigins: z
      .array(
        z
          .string()
          .transform(asciiOrigin)
          .refine(isPlainOrigin, 'must be an https origin without a path'),
      )
      .max(50)
      .default([]),
    fields: fieldsSchema,
    viewings: z.enum(['off', 'wish', 'book'], 'must be off, wish or book').default('off'),
    homeToSell: homeToSellSchema,
    questions: questionsSchema,
    interest: interestSchema,
    theme: z
      .strictObject({
        accent: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as #1f5f4a', abort: true })
          .refine(
            (accent) => contrastWithWhite(accent) >= 4.5,
            'too light: white text on it would fall below 4.5:1',
          )
          .default('#1f5f4a'),
        radius: z
          .string()
          .regex(/^([0-9]|1[0-9]|2[0-4])px$/, 'must be 0px to 24px')
          .default('8px'),
        font: z.enum(['system', 'serif'], 'must be system or serif').default('system'),
      })
      .prefault({}),
    retention: retentionSchema,
    // The most interests in ten minutes that count as normal traffic: more than any estate or
    // office has seen, and few enough for a person to look through.
    limits: z
      .strictObject({ estate: perTenMinutes.default(60), office: perTenMinutes.default(200) })
      .prefault({}),
    onUncertain: z.enum(['retry', 'hold'], 'must be retry or hold').default('retry'),
    fallbackEmail: mailbox.optional(),
    confirmationEmail: z.enum(['off', 'on'], 'must be off or on').default('off'),
    notify: notifySchema,
  })
  .refine(({ notify, fallbackEmail }) => !notify.includes('office') || fallbackEmail, {
    error: 'office needs fallbackEmail: that is where the mail goes',
    path: ['notify'],
  })
  // Vitec finds a contact by the number alone, and writes everything over it [D] (VITEC.md 2.2).
  .refine(({ fields, interest }) => !interest.careful || fields.personalIdentityNumber === 'off', {
    error:
      'needs fields.personalIdentityNumber off: the number alone opens a contact to a stranger',
    path: ['interest', 'careful'],
  })
  .refine(
    (entry) => entry.fields.personalIdentityNumber === 'off' || entry.personalIdentityNumberReason,
    {
      error:
        'missing: why is the number needed at an enquiry (dataskyddslagen 3:10)? Visitors read it',
      path: ['personalIdentityNumberReason'],
    },
  )
  .refine((entry) => !entry.interest.mirrorLegacyApproval || entry.legacyApprovalReason, {
    error: 'missing: why does the CRM need a consent that nobody gave? Visitors read it',
    path: ['legacyApprovalReason'],
  })
  .refine((entry) => !entry.interest.assignTo || hasTask(entry), {
    error: 'needs a task: there is nothing to assign without one',
    path: ['interest', 'assignTo'],
  })
  .refine((entry) => hasTask(entry) || !entry.questions.some(({ to }) => to === 'task'), {
    error: 'to: "task" needs a task, in interest, in homeToSell or with an answer',
    path: ['questions'],
  })
  .transform((entry) => ({ ...entry, fields: fieldsOf(entry) }))

export type OfficeEntry = z.output<typeof officeSchema>

/** All fields of the office's form: also those that have a setting of their own. */
function fieldsOf({ fields, viewings, homeToSell, questions }: Asked) {
  return {
    ...fields,
    viewing: offer(viewings !== 'off'),
    homeToSell: offer(homeToSell.ask),
    valuation: offer(homeToSell.valuation),
    // A browser gets these, and nothing of what is sent for an answer.
    questions: questions.map(({ key, kind, label, required, options }) => ({
      key,
      kind,
      label,
      required,
      options: options.map(({ value, label: words }) => ({ value, label: words })),
    })),
  } satisfies InterestFields
}

type WithTasks = Pick<Asked, 'homeToSell' | 'questions'> & { interest: { task: unknown } }

function hasTask({ interest, homeToSell, questions }: WithTasks) {
  const answers = questions.flatMap(({ interest: ticked, options }) => [
    ticked,
    ...options.map((option) => option.interest),
  ])

  return [interest, homeToSell.interest, ...answers].some((each) => each?.task)
}

function offer(isOffered: boolean) {
  return isOffered ? 'optional' : 'off'
}

type Asked = {
  fields: z.output<typeof fieldsSchema>
  viewings: 'off' | 'wish' | 'book'
  homeToSell: z.output<typeof homeToSellSchema>
  questions: z.output<typeof questionsSchema>
}

function isPlainOrigin(text: string) {
  if (!URL.canParse(text)) return false
  const url = new URL(text)

  return (
    url.origin === text && (url.protocol === 'https:' || isLoopback(text)) && !/[*;,'"]/.test(text)
  )
}

/** WCAG 2.2 contrast of white text on a colour such as `#1f5f4a`: 1 to 21. */
export function contrastWithWhite(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )

  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function linear(channel: number) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
