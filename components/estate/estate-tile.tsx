import { type EstateSummary, type EstateViewing, takesInterest } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import { formatsFor } from '#lib/language/formats.ts'
import { viewingEndsAt } from '#lib/estate/viewing-times.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { briefFactsFor } from './brief-facts-for.ts'
import { nameFor } from './name-for.ts'
import { nameLanguageFor } from './name-language-for.ts'
import { Picture } from './picture.tsx'
import { placeFor } from './place-for.ts'
import { priceFor } from './price-for.ts'
import { StateMark } from './state-mark.tsx'
import { typeNameFor } from './type-name-for.ts'

type EstateTileProps = {
  estate: EstateSummary
  office: OfficeFace
  locale: Locale
  headingLevel: 2 | 3
}

/** One home among others. The heading's link is stretched over the whole of it by the style sheet. */
export function EstateTile({ estate, office, locale, headingLevel }: EstateTileProps) {
  const Heading = `h${headingLevel}` as const

  return (
    <article className="tile">
      <div className="void tile-picture">
        {estate.image && (
          <Picture
            image={estate.image}
            office={office.key}
            alt=""
            sizes="(min-width: 84rem) 25rem, (min-width: 44rem) 45vw, 92vw"
          />
        )}
      </div>
      <StateMark estate={estate} locale={locale} />
      <Heading lang={nameLanguageFor(estate, locale)}>
        <a href={`/${locale}/${office.key}/${estate.id}`}>{nameFor(estate, locale)}</a>
      </Heading>
      <p className="muted">
        {[typeNameFor(estate, locale), placeFor(estate.address, locale)].filter(Boolean).join(', ')}
      </p>
      <p className="tile-facts">
        {briefFactsFor(estate, locale).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <TilePrice estate={estate} locale={locale} />
      {estate.nextViewing && takesInterest(estate) && (
        <NextViewing viewing={estate.nextViewing} locale={locale} />
      )}
    </article>
  )
}

function TilePrice({ estate, locale }: { estate: EstateSummary; locale: Locale }) {
  const price = priceFor(estate, locale)
  if (!price) return null

  return (
    <p className="tile-price">
      {price.amount && <span className="amount">{price.amount}</span>}
      <span className={price.amount ? 'muted' : undefined} lang={price.lang}>
        {price.words}
      </span>
    </p>
  )
}

type NextViewingProps = { viewing: EstateViewing; locale: Locale }

function NextViewing({ viewing, locale }: NextViewingProps) {
  const { startsAt } = viewing

  return (
    <p className="muted" data-until={viewingEndsAt(viewing)}>
      <time dateTime={startsAt}>
        {phrasesFor(locale).list.viewing(formatsFor(locale).timeRange(startsAt, null))}
      </time>
    </p>
  )
}
