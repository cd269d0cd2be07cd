import * as z from 'zod/mini'

import { isCountryCode } from './countries.ts'
import type { FieldRule } from './fields.ts'
import { LENGTH_MAX } from './limits.ts'
import { inGroup, ruled } from './ruled.ts'
import { textSchema } from './text-schema.ts'

// `123 45`, `12345`, `SE-123 45`: kept as `123 45`.
const SWEDISH_ZIP_CODE = /^(?:SE?-?\s*)?(\d{3})\s?(\d{2})$/i

export function addressSchemaFor(rule: FieldRule) {
  return z
    .strictObject({
      streetAddress: ruled(
        inGroup(rule),
        textSchema(LENGTH_MAX.streetAddress, 'streetAddressMissing', 'streetAddressTooLong'),
      ),
      zipCode: ruled(
        inGroup(rule),
        textSchema(LENGTH_MAX.zipCode, 'zipCodeMissing', 'zipCodeInvalid'),
      ),
      city: ruled(inGroup(rule), textSchema(LENGTH_MAX.city, 'cityMissing', 'cityTooLong')),
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
