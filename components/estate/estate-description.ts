import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'

import { briefFactsFor } from './brief-facts-for.ts'
import { placeFor } from './place-for.ts'
import { priceFor } from './price-for.ts'
import { stateNameFor } from './state-name-for.ts'
import { typeNameFor } from './type-name-for.ts'

/** About as much as a search engine prints. */
const LENGTH_MAX = 160

/** The facts first, since they are sure to be there, then as much of the broker's words as there is room for. */
export function estateDescription(estate: Estate, locale: Locale): string {
  const place = placeFor(estate.address, locale)
  const price = priceFor(estate, locale)
  const facts = [
    [stateNameFor(estate, locale), typeNameFor(estate, locale)].join(': '),
    place,
    ...briefFactsFor(estate, locale),
    price?.amount,
  ]
    .filter(Boolean)
    .join(', ')
  const words = estate.phrase ?? estate.summary ?? estate.heading ?? ''

  return shortened(`${facts}. ${words}`.trim())
}

function shortened(text: string) {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LENGTH_MAX) return line

  const whole = line.slice(0, LENGTH_MAX).replace(/\s+\S*$/, '')

  return `${whole.replace(/[\s,.;:–-]+$/, '')} …`
}
