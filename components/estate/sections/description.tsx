import { wholeNumbers } from '#components/estate/wording/fact-values-for.ts'
import { brokersLanguage, nameFor } from '#components/estate/wording/names-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/**
 * The broker's own description. It is not folded: at this measure the longest text Vitec takes
 * reads as one page of a book, a search in the page finds all of it, and the form is at hand beside
 * it or in the bar below.
 */
export function Description({ estate, locale }: { estate: Estate; locale: Locale }) {
  const translation = estate.translations[locale]
  const { heading, phrase, summary, description } = translation ?? estate
  // Brokers often write the same line twice, or the address as a heading.
  const said = new Set<string | null>([nameFor(estate, locale), null])
  const [title, standfirst, lead, body] = [heading, phrase, summary, description].map((text) => {
    if (said.has(text)) return null
    said.add(text)
    return text
  })
  if (!title && !standfirst && !lead && !body) return null

  const lang = translation ? undefined : brokersLanguage(locale)
  const phrases = phrasesFor(locale).estate

  return (
    <section className="part prose">
      {lang && <p className="muted">{phrases.inSwedish}</p>}
      <h2 lang={title ? lang : undefined}>{title ?? phrases.description}</h2>
      {standfirst && (
        <p className="standfirst" lang={lang}>
          {standfirst}
        </p>
      )}
      {lead && <Paragraphs text={lead} lang={lang} />}
      {body && <Paragraphs text={body} lang={lang} />}
    </section>
  )
}

/** Text from the register: line feeds separate the paragraphs, and nothing in it is markup. */
export function Paragraphs({ text, lang }: { text: string; lang?: 'sv' }) {
  const paragraphs = wholeNumbers(text)
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

  return paragraphs.map((paragraph, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat, and never move.
    <p key={`${position} ${paragraph}`} lang={lang}>
      {paragraph}
    </p>
  ))
}
