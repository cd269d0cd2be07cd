import { StateMark } from '#components/estate/sections/estate-head.tsx'
import { Picture } from '#components/estate/sections/pictures.tsx'
import { briefFactsFor } from '#components/estate/wording/facts-for.ts'
import { kindAndPlaceFor, nameFor, nameLanguageFor } from '#components/estate/wording/names-for.ts'
import { priceFor } from '#components/estate/wording/price-for.ts'
import { type EstateSummary, type EstateViewing, takesInterest } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import { viewingEndsAt } from '#lib/estate/viewing-times.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type EstateTilesProps = {
  estates: EstateSummary[]
  office: PublicOffice
  locale: Locale
  headingLevel: 2 | 3
}

export function EstateTiles({ estates, ...shared }: EstateTilesProps) {
  if (estates.length === 0) return null

  return (
    <ul className="tiles">
      {estates.map((estate) => (
        <li key={estate.id}>
          <EstateTile estate={estate} {...shared} />
        </li>
      ))}
    </ul>
  )
}

type EstateTileProps = {
  estate: EstateSummary
  office: PublicOffice
  locale: Locale
  headingLevel: 2 | 3
}

/** One estate in a list. The style sheet stretches the heading's link over the whole tile. */
function EstateTile({ estate, office, locale, headingLevel }: EstateTileProps) {
  const Heading = `h${headingLevel}` as const
  const kindAndPlace = kindAndPlaceFor(estate, locale)
  const facts = briefFactsFor(estate, locale)

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
      {kindAndPlace.length > 0 && <p className="muted">{kindAndPlace.join(', ')}</p>}
      {facts.length > 0 && (
        <p className="tile-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
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
  const { startsAt, isDigital } = viewing
  const { list } = phrasesFor(locale)
  const words = isDigital ? list.digitalViewing : list.viewing

  return (
    <p className="muted" data-until={viewingEndsAt(viewing)}>
      <time dateTime={startsAt}>{words(formatsFor(locale).timeRange(startsAt, null))}</time>
    </p>
  )
}
