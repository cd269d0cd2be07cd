import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { priceFor } from './price-for.ts'

/** On a phone the form is far below: this follows the reader until it comes, and then lies still above it. */
export function InterestBar({ estate, locale }: { estate: Estate; locale: Locale }) {
  const price = priceFor(estate, locale)

  return (
    <div className="interest-bar">
      {price && (
        <p>
          <span className={price.amount ? 'muted' : undefined} lang={price.lang}>
            {price.words}
          </span>
          {price.amount && <span className="amount">{price.amount}</span>}
        </p>
      )}
      <a className="button" href="#interest">
        {phrasesFor(locale).estate.interest}
      </a>
    </div>
  )
}
