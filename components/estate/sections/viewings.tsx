import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import { type Estate, takesInterest } from '#lib/estate/estate.ts'
import { comingViewings, viewingEndsAt } from '#lib/estate/viewing-times.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

export function Viewings({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { viewings, noViewings } = phrasesFor(locale).estate
  if (!takesInterest(estate)) return null
  const coming = comingViewings(estate.viewings)

  return (
    <section className="part">
      <h2>{viewings}</h2>
      {coming.length === 0 && <p>{noViewings}</p>}
      {coming.length > 0 && (
        <ul className="viewings">
          {coming.map((viewing) => (
            // The page cache reads the end time here to know when the page expires
            // (lib/csp/page-cache.ts).
            <li key={viewing.id} data-until={viewingEndsAt(viewing)}>
              <time dateTime={viewing.startsAt}>
                {formatsFor(locale).timeRange(viewing.startsAt, viewing.endsAt)}
              </time>
              {viewing.comment && <p lang={brokersLanguage(locale)}>{viewing.comment}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
