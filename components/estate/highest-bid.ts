import type { Estate } from '#lib/estate/estate.ts'

/** @returns null where there is none, or none that may be shown. */
export function highestBid({ bidding }: Pick<Estate, 'bidding'>): number | null {
  const amounts = bidding?.bids.map(({ amount }) => amount) ?? []

  return amounts.length > 0 ? Math.max(...amounts) : null
}
