import type { EstateSummary } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'

import { placeFor } from './place-for.ts'
import { typeNameFor } from './type-name-for.ts'

type Named = Pick<
  EstateSummary,
  'type' | 'typeName' | 'subtype' | 'subtypeName' | 'heading' | 'address'
>

/** What the home is called: its street, or what the broker calls it where the street is hidden. */
export function nameFor(estate: Named, locale: Locale): string {
  const { address, heading } = estate
  const described = [typeNameFor(estate, locale), placeFor(address, locale)]
    .filter(Boolean)
    .join(', ')

  return address.street ?? heading ?? described
}
