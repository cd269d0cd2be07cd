import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { brokersLanguage } from './brokers-language.ts'
import { Schedule } from './schedule.tsx'

export function Rooms({ estate, locale }: { estate: Estate; locale: Locale }) {
  const lang = brokersLanguage(locale)
  const rows = estate.rooms.map((room) => ({ ...room, nameLang: lang, lang }))

  return <Schedule heading={phrasesFor(locale).estate.rooms} rows={rows} />
}
