import { highestBid, priceFor } from '#components/estate/wording/price-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type InterestBarProps = { estate: Estate; locale: Locale }

/**
 * On a phone the form is far below: this bar follows the reader until the form appears, and then
 * stays above it.
 */
export function InterestBar({ estate, locale }: InterestBarProps) {
  const figure = figureFor({ estate, locale })

  return (
    <div className="interest-bar">
      {figure && (
        <p>
          <span className="muted">{figure.label}</span>
          <span className="amount">{figure.amount}</span>
        </p>
      )}
      <a className="button" href="#interest">
        {phrasesFor(locale).estate.interest}
      </a>
    </div>
  )
}

/** @returns null where there is only a sentence, for which the page's head has space. */
function figureFor({ estate, locale }: InterestBarProps) {
  const bid = highestBid(estate)
  if (bid !== null) {
    const amount = formatsFor(locale).money(bid, estate.price.currency)
    return { label: phrasesFor(locale).estate.bidding.highest, amount }
  }
  const price = priceFor(estate, locale)

  return price?.amount ? { label: price.words, amount: price.amount } : null
}
