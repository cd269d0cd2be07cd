import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'

import type { IssueCode } from '#lib/interest/issue-codes.ts'

// The tables with lengths and ranges, without the kinds of number: a fifth of the weight of all.

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

type Usual = [CountryCode, RegExp]

/**
 * The most common numbers of people in the neighbouring countries, as they write them at home:
 * digits alone, or digits separated by single spaces. They write a zero first, as Swedes do.
 */
const WITH_ZERO: Usual[] = [
  ['FR', /^0\d( \d\d){4}$/],
  ['GB', /^0(7[1-57-9]\d{8}|20\d{8}|1(1\d|\d1)\d{7})$/],
  ['FI', /^0((4\d|50)\d{6,8}|9\d{6,8})$/],
  ['NL', /^06\d{8}$/],
  ['DE', /^0(1(5\d|6[023]|7\d)\d{7,8}|(30|69|89)\d{6,8}|(211|221|711)\d{6,8})$/],
]

/** These countries write no zero, which every Swede does. The likeliest are first. */
const WITHOUT_ZERO: Usual[] = [
  ['NO', /^[49]\d{7}$/],
  ['DK', /^[23]\d{7}$/],
  ['EE', /^5\d{6,7}$/],
  ['LV', /^2\d{7}$/],
  ['LT', /^6\d{7}$/],
  ['IS', /^[678]\d{6}$/],
  ['PL', /^(45|5[0137]|6[069]|7[2389]|88)\d{7}$/],
  ['ES', /^[67]\d{8}$/],
  ['NO', /^\d{8}$/],
  ['DK', /^\d{8}$/],
  ['US', /^[2-9]\d{9}$/],
]

/** Their country codes, which some write without the plus. */
const CODES = /^(1|31|33|34|354|358|37[012]|4[45789])\d{8,}$/

/**
 * Swedish area codes of three digits, with the mobile and service prefixes (PTS, Svensk
 * nummerplan). Those of four digits are too many to decide anything.
 */
const SWEDISH_GROUPS = new Set(
  (
    '010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 071 ' +
    '072 073 074 075 076 077 078 079 090 099'
  ).split(' '),
)

/** The number as a neighbour would have meant it, in the likeliest of the countries it fits. */
export function foreignReading(text: string): PhoneReading | null {
  const spaced = text.replace(/\D+/g, ' ').trim()
  const digits = spaced.replaceAll(' ', '')
  const withCode = CODES.test(digits) ? readPhone(`+${digits}`, 'SE') : null
  if (withCode?.isValid) return withCode

  const readings = (digits.startsWith('0') ? WITH_ZERO : WITHOUT_ZERO).flatMap(
    ([country, usual]) =>
      usual.test(spaced) || usual.test(digits) ? (readPhone(digits, country) ?? []) : [],
  )

  return readings.find(({ isValid }) => isValid) ?? null
}

/**
 * The first group of digits is not a Swedish area code: `06 12345678` (Dutch), `030 1234567`
 * (Berlin).
 */
export function isForeignGrouping(text: string) {
  const [, group = ''] = /^\D*(0\d+)\D+\d/.exec(text) ?? []
  if (group.length === 2) return group !== '08'

  return group.length === 3 && !SWEDISH_GROUPS.has(group)
}
