import * as z from 'zod/mini'

import { isCountryCode } from '#lib/interest/choices.ts'
import { LENGTH_MAX, TYPED_LENGTH_MAX } from '#lib/interest/limits.ts'

import type { FieldRule } from './field-rules.ts'
import { coordinateSchema, inGroup, ruled, textSchema } from './field-rules.ts'

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
