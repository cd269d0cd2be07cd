import { COUNTRY_CODES, isCountryCode } from '#lib/interest/choices.ts'

import type { Locale } from './locales.ts'

/** Every country by its name in one language, in that language's order. */
export function countriesFor(locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' })

  return COUNTRY_CODES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted(
    (a, b) => a.label.localeCompare(b.label, locale),
  )
}

/** A country by its name, or the given text where it is not a code. */
export function countryNameFor(country: string, locale: Locale) {
  return isCountryCode(country)
    ? (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country)
    : country
}
