import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core'
// The tables with lengths and ranges, without the kinds of number: a fifth of the weight of all.
import metadata from 'libphonenumber-js/min/metadata'

import type { IssueCode } from '#lib/interest/issue-codes.ts'

export type PhoneReading = {
  /** E.164: `+46701740650`. */
  number: string
  /** As people write it for other countries: `+46 70 174 06 50`. */
  international: string
  /** Its length is one of the country's, so a person may have it. */
  isPossible: boolean
  /** It is also in a range its country has assigned. */
  isValid: boolean
}

/** A plus and 15 digits (ITU-T E.164). */
const E164_LENGTH_MAX = 16

const FAULTS = {
  NOT_A_NUMBER: 'phoneInvalid',
  INVALID_COUNTRY: 'phoneCountryUnknown',
  TOO_SHORT: 'phoneTooShort',
  TOO_LONG: 'phoneTooLong',
} as const satisfies Record<string, IssueCode>

/** Reads a text as a number of one country, or of the country whose code it begins with. */
export function readPhone(text: string, country: CountryCode): PhoneReading | null {
  const readings = [text, text.replace('(0)', '')].flatMap((each) => readOnce(each, country) ?? [])

  // `+47 (0)22…`: the library drops that zero only where a country has one.
  return readings.find(({ isValid }) => isValid) ?? readings[0] ?? null
}

function readOnce(text: string, country: CountryCode): PhoneReading | null {
  const phone = parsePhoneNumberFromString(
    text,
    { defaultCountry: country, extract: false },
    metadata,
  )
  if (!phone || phone.ext) return null
  const isValid = phone.isValid()
  // The library counts `+46 0…` as possible by its length. A zero that opens no valid range is a
  // trunk prefix left from a number of another plan (`0151 23456789` is German).
  const isPossible = isValid || (isPossibleAlone(phone) && !phone.nationalNumber.startsWith('0'))

  return {
    number: phone.number,
    international: phone.formatInternational(),
    isValid,
    isPossible: isPossible && phone.number.length <= E164_LENGTH_MAX,
  }
}

/**
 * Vitec gets no country. Canada's seven digits are possible in Canada, and impossible after `+1`.
 * `+1 1 1…` loses a trunk prefix each time it is read, so it is not a number either.
 */
function isPossibleAlone({ number }: PhoneNumber) {
  const alone = parsePhoneNumberFromString(number, { extract: false }, metadata)

  return alone?.number === number && alone.isPossible()
}

/** The reason why a text is not a possible number of the country. */
export function phoneFault(text: string, country: CountryCode): IssueCode {
  const fault = validatePhoneNumberLength(text, { defaultCountry: country }, metadata)
  if (fault === 'INVALID_LENGTH') return lengthFault(text, country)
  if (fault) return FAULTS[fault]

  // A length that is possible only with the zero that does not belong to it.
  return text.replace(/\D/g, '').length < 10 ? 'phoneTooShort' : 'phoneTooLong'
}

/** Some plans have gaps between their lengths. A number just above one of them is too long. */
function lengthFault(text: string, country: CountryCode): IssueCode {
  return readPhone(text.replace(/\d\D*$/, ''), country)?.isPossible
    ? 'phoneTooLong'
    : 'phoneTooShort'
}

/** A country absent from the telephone tables is read as Sweden. */
export function phoneCountry(countryCode = 'SE'): CountryCode {
  return isPhoneCountry(countryCode) ? countryCode : 'SE'
}

function isPhoneCountry(countryCode: string): countryCode is CountryCode {
  return Object.hasOwn(metadata.countries, countryCode)
}
