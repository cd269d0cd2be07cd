import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import { type Estate, type EstateViewing, takesInterest } from '#lib/estate/estate.ts'
import { comingViewings, viewingEndsAt } from '#lib/estate/viewing-times.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

export function Viewings({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { viewings, noViewings } = phrasesFor(locale).estate
  if (!takesInterest(estate)) return null
  const coming = comingViewings(estate.viewings).slice(0, estate.viewingsMax ?? undefined)

  return (
    <section className="part">
      <h2>{viewings}</h2>
      {coming.length === 0 && (
        <p lang={estate.noViewings === null ? undefined : brokersLanguage(locale)}>
          {estate.noViewings ?? noViewings}
        </p>
      )}
      {coming.length > 0 && (
        <ul className="viewings">
          {coming.map((viewing) => (
            // The page cache reads the end time here to know when the page expires
            // (lib/csp/page-cache.ts).
            <li key={viewing.id} data-until={viewingEndsAt(viewing)}>
              <Viewing viewing={viewing} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Viewing({ viewing, locale }: { viewing: EstateViewing; locale: Locale }) {
  const { digitalViewing, viewingSignUp } = phrasesFor(locale).estate
  const { startsAt, endsAt, comment, isDigital, takesRegistrations } = viewing

  return (
    <>
      <time dateTime={startsAt}>{formatsFor(locale).timeRange(startsAt, endsAt)}</time>
      {isDigital && <p>{digitalViewing}</p>}
      {comment && <p lang={brokersLanguage(locale)}>{comment}</p>}
      {takesRegistrations && (
        <p>
          <a href="#interest">{viewingSignUp}</a>
        </p>
      )}
    </>
  )
}
