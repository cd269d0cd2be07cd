import { factsFor } from '#components/estate/wording/facts-for.ts'
import {
  kindAndPlaceFor,
  nameFor,
  nameLanguageFor,
  stateNameFor,
} from '#components/estate/wording/names-for.ts'
import { leadingPriceFor } from '#components/estate/wording/price-for.ts'
import { type Estate, type EstateSummary, takesInterest } from '#lib/estate/estate.ts'
import { nextViewingOf, viewingEndsAt } from '#lib/estate/viewing-times.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { FactRows } from './fact-sheet.tsx'

export function EstateHead({ estate, locale }: { estate: Estate; locale: Locale }) {
  const kindAndPlace = kindAndPlaceFor(estate, locale)

  return (
    <header className="estate-head">
      <div>
        <StateMark estate={estate} locale={locale} />
        <h1 lang={nameLanguageFor(estate, locale)}>{nameFor(estate, locale)}</h1>
        {kindAndPlace.length > 0 && (
          <p className="estate-place">
            {kindAndPlace.map((words) => (
              <span key={words}>{words}</span>
            ))}
          </p>
        )}
      </div>
      <Price estate={estate} locale={locale} />
      {takesInterest(estate) && <NextViewing estate={estate} locale={locale} />}
    </header>
  )
}

/** In the page's head on a phone, and in the card on a desk. */
export function NextViewing({ estate, locale }: { estate: Estate; locale: Locale }) {
  const viewing = nextViewingOf(estate.viewings)
  if (!viewing) return null

  return (
    // The page cache reads the end time here to know when the page expires (lib/csp/page-cache.ts).
    <p className="next-viewing" data-until={viewingEndsAt(viewing)}>
      <span className="muted">{phrasesFor(locale).estate.nextViewing}</span>{' '}
      <time dateTime={viewing.startsAt}>
        {formatsFor(locale).timeRange(viewing.startsAt, viewing.endsAt)}
      </time>
      {viewing.isDigital && (
        <span className="muted">{phrasesFor(locale).estate.digitalViewing}</span>
      )}
    </p>
  )
}

export function Price({ estate, locale }: { estate: Estate; locale: Locale }) {
  const price = leadingPriceFor(estate, locale)
  if (!price) return null

  const { amount, words, lang, notes } = price
  if (!amount)
    return (
      <p className="price price-words" lang={lang}>
        {words}
      </p>
    )

  return (
    <dl className="price">
      <dt lang={lang}>{words}</dt>
      <dd className="amount">{amount}</dd>
      {notes.map((note) => (
        <dd key={note.text} className="muted">
          <span lang={note.lang}>{note.text}</span> {note.amount}
        </dd>
      ))}
    </dl>
  )
}

export function KeyFacts({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { leading } = factsFor(estate, locale)
  if (leading.length === 0) return null

  return <FactRows className="key-facts" facts={leading} locale={locale} />
}

type StateMarkProps = { estate: Pick<EstateSummary, 'state' | 'type'>; locale: Locale }

/** The state in words; the style sheet draws the small square before it, which adds nothing. */
export function StateMark({ estate, locale }: StateMarkProps) {
  return <p className={`state-mark state-mark-${estate.state}`}>{stateNameFor(estate, locale)}</p>
}

/** Shown where the state leaves a visitor unsure whether to ask at all. */
export function StateWords({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { coming, reserved } = phrasesFor(locale).estate
  if (estate.state === 'coming') return <p className="state-words">{coming}</p>
  if (estate.state === 'reserved') return <p className="state-words">{reserved}</p>

  return null
}
