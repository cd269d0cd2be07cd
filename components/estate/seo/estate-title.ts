import { briefFactsFor } from '#components/estate/wording/facts-for.ts'
import { nameFor } from '#components/estate/wording/names-for.ts'
import { placeFor } from '#components/estate/wording/place-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'

/** "Ekbacken 12, Sunnersta, Uppsala – 6 rum, 142 m²": what tells this page from the next in a row of tabs. */
export function estateTitle(estate: Estate, locale: Locale): string {
  const place = placeFor(estate.address, locale)
  const name = nameFor(estate, locale)
  const named = place && !name.includes(place) ? `${name}, ${place}` : name

  return [named, briefFactsFor(estate, locale).slice(0, 2).join(', ')].filter(Boolean).join(' – ')
}
