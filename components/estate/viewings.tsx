import { type Estate, takesInterest } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { brokersLanguage } from './brokers-language.ts'

export function Viewings({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { viewings, noViewings } = phrasesFor(locale).estate
  if (!takesInterest(estate)) return null

  return (
    <section className="part">
      <h2>{viewings}</h2>
      {estate.viewings.length === 0 && <p>{noViewings}</p>}
      {estate.viewings.length > 0 && (
        <ul className="viewings">
          {estate.viewings.map(({ id, startsAt, endsAt, comment }) => (
            <li key={id}>
              <time dateTime={startsAt}>{formatsFor(locale).timeRange(startsAt, endsAt)}</time>
              {comment && <p lang={brokersLanguage(locale)}>{comment}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
