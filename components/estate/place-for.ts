import type { EstateAddress } from '#lib/estate/estate.ts'

/** "Sunnersta, Uppsala", with the country when it is another one. */
export function placeFor({ area, town, municipality, country }: EstateAddress): string {
  const isAbroad = country !== null && !/^(se|sverige|sweden)$/i.test(country)
  const names = [area, town ?? municipality, isAbroad ? country : null]
  const told = names.filter((name) => name !== null)

  return [...new Set(told)].join(', ')
}
