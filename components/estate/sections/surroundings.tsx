import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { Paragraphs } from './description.tsx'

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

export function Rooms({ estate, locale }: { estate: Estate; locale: Locale }) {
  const lang = brokersLanguage(locale)
  const rows = estate.rooms.map((room) => ({ ...room, nameLang: lang, lang }))

  return <Schedule heading={phrasesFor(locale).estate.rooms} rows={rows} />
}

type ScheduleRow = { name: string; nameLang?: 'sv'; text: string; lang?: 'sv' }

/** Names to the left, texts to the right, like a legend on a drawing. */
function Schedule({ heading, rows }: { heading: string; rows: ScheduleRow[] }) {
  if (rows.length === 0) return null

  return (
    <section className="part">
      <h2>{heading}</h2>
      <ScheduleRows rows={rows} />
    </section>
  )
}

export function ScheduleRows({ rows }: { rows: ScheduleRow[] }) {
  return (
    <div className="schedule">
      {rows.map(({ name, nameLang, text, lang }) => (
        <div key={`${name} ${text}`}>
          <h3 lang={nameLang}>{name}</h3>
          <div>
            <Paragraphs text={text} lang={lang} />
          </div>
        </div>
      ))}
    </div>
  )
}
