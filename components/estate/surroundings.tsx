import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { brokersLanguage } from './brokers-language.ts'
import { Schedule } from './schedule.tsx'

export function Surroundings({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { surrounding, surroundings } = phrasesFor(locale).estate
  const lang = brokersLanguage(locale)
  const rows = estate.surroundings.map(({ kind, text }) => ({
    name: surrounding[kind],
    text,
    lang,
  }))

  return <Schedule heading={surroundings} rows={rows} />
}
