import * as z from 'zod/mini'

import { asciiHost } from '#lib/interest/ascii-host.ts'
import { isCountryCode } from '#lib/interest/choices.ts'
import { LENGTH_MAX, TYPED_LENGTH_MAX } from '#lib/interest/limits.ts'

import {
  coordinateSchema,
  type FieldRule,
  type InterestFields,
  inGroup,
  nameSchema,
  ruled,
  textSchema,
} from './field-rules.ts'

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
    otherPhone: ruled(fields.otherPhone, phone),
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

/**
 * The canonical form of an address: in lower case, its domain in ASCII (`xn--…`). Vitec's duplicate
 * check compares addresses as they are written, and not every mail server takes a domain with
 * umlauts.
 */
export function plainEmail(address: string) {
  const lower = address.toLowerCase()
  const at = lower.lastIndexOf('@') + 1

  return at === 0 ? lower : lower.slice(0, at) + asciiDomain(lower.slice(at))
}

function asciiDomain(domain: string) {
  // The parser would change more in a domain that is ASCII already: `0x7f.1` becomes `127.0.0.1`.
  const isOther = /[^\0-\x7f]/.test(domain) && /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)

  return (isOther && asciiHost(domain)) || domain
}

/** Country marks before or after a Swedish postcode: `SE-123 45`, `S 12345`, `12345, Sverige`. */
const SWEDEN =
  /^(?:SE?|Sverige|Sweden)(?![a-z])[\s\-:,]*|(?<![\s\-:,])[\s\-:,]+(?:Sverige|Sweden)$/gi
/** People group its digits in all ways: `123-45`, `12 345`, `123.45`. */
const PARTING = /(?<=\d)[\s\-.,'\u2019\u00b7_/]+(?=\d)/g
/** The first digit is never a zero (PostNord). A zero means another country's postcode. */
const SWEDISH_ZIP_CODE = /^([1-9]\d{2})(\d{2})$/

export function addressSchemaFor(rule: FieldRule) {
  return z
    .strictObject({
      streetAddress: ruled(
        inGroup(rule),
        textSchema(TYPED_LENGTH_MAX.streetAddress, 'streetAddressMissing', 'streetAddressTooLong'),
      ),
      zipCode: ruled(
        inGroup(rule),
        textSchema(LENGTH_MAX.zipCode, 'zipCodeMissing', 'zipCodeInvalid'),
      ),
      city: ruled(inGroup(rule), textSchema(TYPED_LENGTH_MAX.city, 'cityMissing', 'cityTooLong')),
      countryCode: z.optional(
        z.string('countryCodeInvalid').check(z.refine(isCountryCode, 'countryCodeInvalid')),
      ),
      coordinate: coordinateSchema,
    })
    .check(
      z.refine(({ zipCode, countryCode }) => !zipCode || isZipCodeFor(zipCode, countryCode), {
        error: 'zipCodeInvalid',
        path: ['zipCode'],
      }),
      z.overwrite((address) => ({ ...address, zipCode: spacedZipCode(address) })),
    )
}

function isZipCodeFor(zipCode: string, countryCode = 'SE') {
  return countryCode !== 'SE' || SWEDISH_ZIP_CODE.test(bareZipCode(zipCode))
}

/** Stored as `123 45`. */
function spacedZipCode({
  zipCode,
  countryCode = 'SE',
}: {
  zipCode?: string
  countryCode?: string
}) {
  return zipCode && countryCode === 'SE'
    ? bareZipCode(zipCode).replace(SWEDISH_ZIP_CODE, '$1 $2')
    : zipCode
}

function bareZipCode(typed: string) {
  return typed.replace(SWEDEN, '').replace(PARTING, '')
}
