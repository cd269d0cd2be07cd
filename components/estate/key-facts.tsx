import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'

import { FactRows } from './fact-rows.tsx'
import { factsFor } from './facts-for.ts'

export function KeyFacts({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { leading } = factsFor(estate, locale)
  if (leading.length === 0) return null

  return <FactRows className="key-facts" facts={leading} locale={locale} />
}
