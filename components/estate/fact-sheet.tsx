import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { FactRows } from './fact-rows.tsx'
import { factsFor } from './facts-for.ts'

/** The facts that did not lead. */
export function FactSheet({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { others } = factsFor(estate, locale)
  if (others.length === 0) return null

  return (
    <section className="part">
      <h2>{phrasesFor(locale).estate.facts}</h2>
      <FactRows className="facts" facts={others} locale={locale} />
    </section>
  )
}
