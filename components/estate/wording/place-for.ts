import type { EstateAddress } from '#lib/estate/estate.ts'
import { countryNameFor } from '#lib/language/countries-for.ts'
import type { Locale } from '#lib/language/locales.ts'

/** "Sunnersta, Uppsala", with the country when it is another one. */
export function placeFor(
  { area, town, municipality, country }: EstateAddress,
  locale: Locale,
): string {
  const isAbroad = country !== null && !/^(se|sverige|sweden)$/i.test(country)
  const names = [area, town ?? municipality, isAbroad ? countryNameFor(country, locale) : null]
  const told = names.filter((name) => name !== null)

  return [...new Set(told)].join(', ')
}
