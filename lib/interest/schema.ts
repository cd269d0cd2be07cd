import * as z from 'zod/mini'

import { isCountryCode } from './countries.ts'
import type { FieldRule, InterestFields } from './fields.ts'
import type { IssueCode } from './issue-codes.ts'
import { LENGTH_MAX, NUMBER_BOUNDS } from './limits.ts'
import { PRESENT_ESTATE_TYPES } from './present-estate-types.ts'
import { typedNumber } from './typed-number.ts'

/** An office's key in the offices file. */
export const OFFICE_KEY = /^[a-z0-9-]{1,40}$/

/** Vitec's ids are letters, digits, `_` and `-` (VITEC.md 3); anything else never comes near a path. */
export const VITEC_ID = /^[A-Za-z0-9_-]{1,40}$/

// Digits and the signs people put between them, enough of them to be a number. libphonenumber has the last word, on the server.
const PHONE = /^\+?(?:[\s().\-/]*\d){6,15}[\s().\-/]*$/

// `123 45`, `12345`, `SE-123 45`: kept as `123 45`.
const SWEDISH_ZIP_CODE = /^(?:SE?-?\s*)?(\d{3})\s?(\d{2})$/i

// Ten or twelve digits, or a foreign number. The check digit is the server's matter.
const PERSONAL_IDENTITY_NUMBER = /^[0-9A-Za-z+\- ]{6,20}$/

/**
 * THE schema: what a visitor may send to one office, in the browser and on the server alike. It expects input that `tidyInput`
 * has been over. Messages are codes; the words live in `lib/language`.
 */
export function interestSchemaFor(fields: InterestFields) {
  const shape = z.strictObject({
    token: text(2_000, 'fieldInvalid', 'fieldInvalid'),
    office: z.string('fieldInvalid').check(z.regex(OFFICE_KEY, 'fieldInvalid')),
    estateId: z.string('fieldInvalid').check(z.regex(VITEC_ID, 'fieldInvalid')),
    locale: z.enum(['sv', 'en'], 'fieldInvalid'),
    person: z.pipe(orEmpty, personFor(fields)),
    address: groupFor(fields.address, addressFor(fields.address)),
    email: z.optional(emailFor(fields.secondEmail)),
    presentAccommodation: groupFor(
      fields.presentAccommodation,
      presentAccommodationFor(fields.presentAccommodation),
    ),
    interestNote: ruled(
      fields.interestNote,
      text(LENGTH_MAX.interestNote, 'interestNoteMissing', 'interestNoteTooLong'),
    ),
    gdprApproval: z.pipe(ticked, z.literal(true, 'gdprApprovalMissing')),
    wishAdvertising: ruled(fields.wishAdvertising, wish),
  })

  return shape.check(
    z.refine(hasContact, {
      error: 'contactMissing',
      path: ['email', 'emailAddress'],
      // Also when other fields are wrong: the visitor is to see everything at once.
      when: () => true,
    }),
  )
}

/** What passed: one visitor's interest in one estate, with the token that brought it. */
export type CheckedBody = z.output<ReturnType<typeof interestSchemaFor>>

/** The interest itself, its numbers verified. This is what is sealed, kept and handed to Vitec. */
export type Interest = Omit<CheckedBody, 'token' | 'person'> & {
  person: CheckedBody['person'] & { isForeignPersonalIdentityNumber?: boolean }
}

function personFor(fields: InterestFields) {
  return z.strictObject({
    firstName: text(LENGTH_MAX.firstName, 'firstNameMissing', 'firstNameTooLong'),
    lastName: text(LENGTH_MAX.lastName, 'lastNameMissing', 'lastNameTooLong'),
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

function emailFor(secondEmail: FieldRule) {
  return z.strictObject({
    emailAddress: z.optional(emailAddress),
    emailAddress2: ruled(secondEmail, emailAddress),
  })
}

function addressFor(rule: FieldRule) {
  return z
    .strictObject({
      streetAddress: ruled(
        inGroup(rule),
        text(LENGTH_MAX.streetAddress, 'streetAddressMissing', 'streetAddressTooLong'),
      ),
      zipCode: ruled(inGroup(rule), text(LENGTH_MAX.zipCode, 'zipCodeMissing', 'zipCodeInvalid')),
      city: ruled(inGroup(rule), text(LENGTH_MAX.city, 'cityMissing', 'cityTooLong')),
      countryCode: z.optional(
        z.string('countryCodeInvalid').check(z.refine(isCountryCode, 'countryCodeInvalid')),
      ),
    })
    .check(
      z.refine(({ zipCode, countryCode }) => !zipCode || isZipCodeFor(zipCode, countryCode), {
        error: 'zipCodeInvalid',
        path: ['zipCode'],
      }),
      z.overwrite((address) => ({ ...address, zipCode: spacedZipCode(address) })),
    )
}

function presentAccommodationFor(rule: FieldRule) {
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
    other: z.optional(text(LENGTH_MAX.other, 'fieldInvalid', 'otherTooLong')),
  })
}

// Absent groups are looked into all the same, so that each of their required fields is named.
const orEmpty = z.transform((value: unknown) => value ?? {})

const ticked = z.transform((value: unknown) => value === true || value === 'true' || value === 'on')

// Not ticked is not an answer of "no": it is left out (DESIGN 4.6).
const wish = z.pipe(
  ticked,
  z.transform((isTicked: boolean) => isTicked || undefined),
)

const phone = z
  .string('phoneMissing')
  .check(
    z.refine((value) => PHONE.test(value) && bareLength(value) <= LENGTH_MAX.phone, 'phoneInvalid'),
  )

const emailAddress = z.string('emailMissing').check(
  z.refine((value) => value.length <= LENGTH_MAX.emailAddress, {
    error: 'emailTooLong',
    abort: true,
  }),
  z.email('emailInvalid'),
  // Vitec's duplicate check compares addresses: the same person must look the same each time.
  z.overwrite((value) => value.toLowerCase()),
)

function text(lengthMax: number, missing: IssueCode, tooLong: IssueCode) {
  // `.length` and not zod's `maxLength`: zod counts code points, Vitec's .NET counts UTF-16 units.
  return z
    .string({ error: (issue) => (issue.input === undefined ? missing : 'fieldInvalid') })
    .check(
      z.minLength(1, missing),
      z.refine((value) => value.length <= lengthMax, tooLong),
    )
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

/** A field as the office wants it. Turned off, it is as unknown as any other name. */
function ruled<Output, Input>(
  rule: FieldRule,
  schema: z.ZodMiniType<Output, Input>,
): z.ZodMiniType<Output | undefined, Input | undefined> {
  if (rule === 'off') return z.optional(z.never('fieldUnknown'))

  return rule === 'required' ? schema : z.optional(schema)
}

function groupFor<Output, Input extends object>(
  rule: FieldRule,
  schema: z.ZodMiniType<Output, Input>,
): z.ZodMiniType<Output | undefined, unknown> {
  return rule === 'required' ? z.pipe(orEmpty, schema) : ruled(rule, schema)
}

/** The fields of a group follow the group: it is turned off as a whole, one level up. */
function inGroup(rule: FieldRule): FieldRule {
  return rule === 'required' ? 'required' : 'optional'
}

function hasContact({
  person,
  email,
}: {
  person?: ContactWays
  email?: { emailAddress?: unknown }
}) {
  return Boolean(email?.emailAddress || person?.cellPhone || person?.telePhone || person?.workPhone)
}

type ContactWays = { cellPhone?: unknown; telePhone?: unknown; workPhone?: unknown }

function bareLength(value: string) {
  return value.replace(/[^\d+]/g, '').length
}

function isZipCodeFor(zipCode: string, countryCode = 'SE') {
  return countryCode !== 'SE' || SWEDISH_ZIP_CODE.test(zipCode)
}

function spacedZipCode({
  zipCode,
  countryCode = 'SE',
}: {
  zipCode?: string
  countryCode?: string
}) {
  return zipCode && countryCode === 'SE' ? zipCode.replace(SWEDISH_ZIP_CODE, '$1 $2') : zipCode
}
