import type { Estate, EstateBidding } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** What Vitec lets us show of the bids: all, the highest, that there are some, or nothing. */
export function Bidding({ estate, locale }: { estate: Estate; locale: Locale }) {
  const { bidding } = estate
  const phrases = phrasesFor(locale).estate.bidding
  if (!bidding || (!bidding.isActive && bidding.bids.length === 0)) return null

  const { money } = formatsFor(locale)
  const highest = bidding.bids.toSorted((one, other) => other.amount - one.amount)[0]

  return (
    <section className="part">
      <h2>{phrases.heading}</h2>
      <p>{bidding.isActive ? phrases.active : phrases.ended}</p>
      {highest && (
        <dl className="facts">
          <div>
            <dt>{phrases.highest}</dt>
            <dd>{money(highest.amount)}</dd>
          </div>
        </dl>
      )}
      {bidding.bids.length > 1 && (
        <details className="fold">
          <summary>{phrases.all(bidding.bids.length)}</summary>
          <Bids bids={bidding.bids} locale={locale} />
        </details>
      )}
    </section>
  )
}

function Bids({ bids, locale }: { bids: EstateBidding['bids']; locale: Locale }) {
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
            <td>{money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
