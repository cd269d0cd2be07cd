import 'server-only'

import type { EstateBidding, EstatePrice } from '#lib/estate/estate.ts'

import type { EstateWire } from './estate-wire.ts'
import { fromVitecTime } from './vitec-time.ts'

export function priceOf({ price, currency }: EstateWire): EstatePrice {
  const own = currencyOf(currency) ?? 'SEK'
  const { value: amount, currency: otherCurrency } = price.startingPriceInOtherCurrency
  const named = currencyOf(otherCurrency)
  const inOwn = named === own ? amount : null

  return {
    // If both claim to be in the estate's own currency, the one that names it is surer (VITEC.md
    // 11).
    starting: inOwn ?? price.startingPrice,
    final: price.finalPrice,
    text: price.text,
    currency: own,
    other: amount !== null && named && named !== own ? { amount, currency: named } : null,
  }
}

/** Vitec writes EURO for EUR [D] (VITEC.md 7.4). A code of no known form is shown as it is. */
function currencyOf(code: string | null) {
  if (code?.toUpperCase() === 'EURO') return 'EUR'

  return code && /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : code
}

export function biddingOf({ bidding }: EstateWire): EstateBidding | null {
  const bids = bidding.bids.flatMap(({ placedAt, amount, isCanceled, alias }) => {
    const at = placedAt === null ? null : fromVitecTime(placedAt)
    return at && amount !== null && !isCanceled ? [{ placedAt: at, amount, alias }] : []
  })

  return bidding.isActive || bids.length > 0
    ? {
        isActive: bidding.isActive === true,
        bids: bids.toSorted((a, b) => b.placedAt.localeCompare(a.placedAt)),
      }
    : null
}
