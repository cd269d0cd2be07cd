import type { CountryCode } from 'libphonenumber-js/core'

import { type PhoneReading, readPhone } from './read-phone.ts'

type Neighbour = {
  country: CountryCode
  /**
   * The numbers people there have most, as written at home: digits alone, or digits parted by single
   * spaces.
   */
  usual: RegExp
  /** Its plan takes nearly anything, so nothing but the usual counts. */
  isUsualOnly?: boolean
}

/** They write a zero before the area code, as Swedes do. */
const WITH_ZERO: Neighbour[] = [
  { country: 'FR', usual: /^0\d( \d\d){4}$/, isUsualOnly: true },
  { country: 'GB', usual: /^0(7[1-57-9]\d{8}|20\d{8}|1(1\d|\d1)\d{7})$/, isUsualOnly: true },
  { country: 'FI', usual: /^0(4\d|50)\d{6,8}$/ },
  { country: 'NL', usual: /^06\d{8}$/, isUsualOnly: true },
  { country: 'DE', usual: /^0(1(5\d|6[023]|7\d)\d{7,8}|30\d{6,8})$/ },
]

/** They write no zero, which every Swede does. */
const WITHOUT_ZERO: Neighbour[] = [
  { country: 'NO', usual: /^(47)?[49]\d{7}$/ },
  { country: 'DK', usual: /^(45)?[23]\d{7}$/ },
  { country: 'PL', usual: /^(48)?(45|5[0137]|6[069]|7[2389]|88)\d{7}$/ },
  { country: 'EE', usual: /^(372)?5\d{6,7}$/ },
  { country: 'LV', usual: /^(371)?2\d{7}$/ },
  { country: 'LT', usual: /^(370)?6\d{7}$/ },
  { country: 'IS', usual: /^(354)?[678]\d{6}$/ },
  { country: 'US', usual: /^1?[2-9]\d{9}$/ },
  // The country code without its plus; else they too write a zero.
  { country: 'FI', usual: /^358\d{7,10}$/, isUsualOnly: true },
  { country: 'DE', usual: /^49\d{9,11}$/, isUsualOnly: true },
  { country: 'GB', usual: /^44\d{9,10}$/, isUsualOnly: true },
  { country: 'NL', usual: /^31\d{9}$/, isUsualOnly: true },
]

/** Fewer digits say too little: some plans, Germany's most of all, have numbers of nearly any length. */
const DIGITS_MIN = { withZero: 9, withoutZero: 7 }

/**
 * Swedish area codes of three digits, with the mobile and service prefixes (PTS, Svensk
 * nummerplan). Those of four digits are too many to tell anything.
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
  const hasZero = digits.startsWith('0')
  if (digits.length < (hasZero ? DIGITS_MIN.withZero : DIGITS_MIN.withoutZero)) return null

  const fitting = (hasZero ? WITH_ZERO : WITHOUT_ZERO).flatMap((neighbour) => {
    const isUsual = neighbour.usual.test(spaced) || neighbour.usual.test(digits)
    const reading = isUsual || !neighbour.isUsualOnly ? readPhone(digits, neighbour.country) : null

    return reading?.isValid ? [{ ...reading, isUsual }] : []
  })

  return fitting.find(({ isUsual }) => isUsual) ?? fitting[0] ?? null
}

/** The first group of digits is no Swedish area code: `06 12345678` (Dutch), `030 1234567` (Berlin). */
export function isForeignGrouping(text: string) {
  const [, group = ''] = /^\D*(0\d+)\D+\d/.exec(text) ?? []
  if (group.length === 2) return group !== '08'

  return group.length === 3 && !SWEDISH_GROUPS.has(group)
}
