import type { EstateSummary } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'

import { brokersLanguage } from './brokers-language.ts'

/** A street and a heading are the broker's; what we call a home that has neither is in the page's own language. */
export function nameLanguageFor(
  { address, heading }: Pick<EstateSummary, 'address' | 'heading'>,
  locale: Locale,
) {
  return address.street || heading ? brokersLanguage(locale) : undefined
}
