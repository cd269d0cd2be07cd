import { leadingPriceFor } from '#components/estate/wording/price-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type InterestBarProps = { estate: Estate; locale: Locale }

/**
 * On a phone the form is far below: this bar follows the reader until the form appears, and then
 * stays above it.
 */
export function InterestBar({ estate, locale }: InterestBarProps) {
  // A sentence without a figure has its space in the page's head.
  const price = leadingPriceFor(estate, locale)

  return (
    <div className="interest-bar">
      {price?.amount && (
        <p>
          <span className="muted" lang={price.lang}>
            {price.words}
          </span>
          <span className="amount">{price.amount}</span>
        </p>
      )}
      <a className="button" href="#interest">
        {phrasesFor(locale).estate.interest}
      </a>
    </div>
  )
}
