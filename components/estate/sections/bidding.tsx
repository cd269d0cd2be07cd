import { highestBid } from '#components/estate/wording/price-for.ts'
import { type Estate, type EstateBidding, takesInterest } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/**
 * The bids that Vitec lets us show: all, the highest, the fact that there are some, or nothing. As
 * long as the home is for sale, the page's head shows the highest.
 */
export function Bidding({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { bidding } = estate
  const phrases = phrasesFor(locale).estate.bidding
  if (!bidding || (!bidding.isActive && bidding.bids.length === 0)) return null

  const highest = highestBid(estate)
  const { currency } = estate.price

  return (
    <section className="part">
      <h2>{bidding.isActive ? phrases.active : phrases.ended}</h2>
      {highest === null && <p>{phrases.unseen}</p>}
      {highest !== null && !takesInterest(estate) && (
        <dl className="price">
          <dt>{phrases.highest}</dt>
          <dd className="amount">{formatsFor(locale).money(highest, currency)}</dd>
        </dl>
      )}
      {bidding.bids.length === 1 && takesInterest(estate) && (
        <Bids bids={bidding.bids} currency={currency} locale={locale} />
      )}
      {bidding.bids.length > 1 && (
        <details className="fold">
          <summary>{phrases.all(bidding.bids.length)}</summary>
          <Bids bids={bidding.bids} currency={currency} locale={locale} />
        </details>
      )}
    </section>
  )
}

type BidsProps = { bids: EstateBidding['bids']; currency: string; locale: Locale }

function Bids({ bids, currency, locale }: BidsProps) {
  const phrases = phrasesFor(locale).estate.bidding
  const { money, moment } = formatsFor(locale)

  return (
    <table className="bids">
      <thead>
        <tr>
          <th scope="col">{phrases.placedAt}</th>
          <th scope="col">{phrases.bidder}</th>
          <th scope="col">{phrases.amount}</th>
        </tr>
      </thead>
      <tbody>
        {bids.map(({ placedAt, amount, alias }) => (
          <tr key={`${placedAt} ${amount}`}>
            <td>
              <time dateTime={placedAt}>{moment(placedAt)}</time>
            </td>
            <td>{alias ?? '–'}</td>
            <td>{money(amount, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
