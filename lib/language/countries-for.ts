import { COUNTRY_CODES } from '../interest/countries.ts'
import type { Locale } from './locales.ts'

/** Every country by its name in one language, in that language's order. */
export function countriesFor(locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' })

  return COUNTRY_CODES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted(
    (a, b) => a.label.localeCompare(b.label, locale),
  )
}
