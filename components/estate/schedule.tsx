import { Paragraphs } from './paragraphs.tsx'

type ScheduleRow = { name: string; nameLang?: 'sv'; text: string; lang?: 'sv' }

/** Names to the left, texts to the right, as a room schedule on a drawing. */
export function Schedule({ heading, rows }: { heading: string; rows: ScheduleRow[] }) {
  if (rows.length === 0) return null

  return (
    <section className="part">
      <h2>{heading}</h2>
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
    </section>
  )
}
