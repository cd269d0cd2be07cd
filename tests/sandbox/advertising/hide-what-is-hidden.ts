import type { EstateSeed } from '../estates/estate-seed.ts'
import type { CompleteEstate } from '../estates/homes/complete-estate.ts'

/** Vitec applies these hiding rules before any client reads the estate, VITEC.md 7.1 [D]. */
export function hideWhatIsHidden(
  estate: CompleteEstate,
  hides: EstateSeed['hides'] = {},
): CompleteEstate {
  return {
    ...estate,
    price: hides.price ? NO_PRICE : estate.price,
    address: hides.location ? { ...estate.address, ...NO_PLACE } : estate.address,
    bidding: biddingShown(estate.bidding, hides.bids),
  }
}

const NO_PRICE = {
  startingPrice: null,
  finalPrice: null,
  startingPriceInOtherCurrency: null,
  text: null,
}

const NO_PLACE = { streetAddress: null, directions: null, wgs84Coordinate: null }

type Bidding = CompleteEstate['bidding']
type BidHiding = NonNullable<EstateSeed['hides']>['bids']

function biddingShown(bidding: Bidding, hiding: BidHiding): Bidding {
  switch (hiding) {
    case 'everything':
      return { isActive: false, isVerified: false, bids: [] }
    case 'all':
      return { ...bidding, bids: [] }
    case 'allButHighest':
      return { ...bidding, bids: highestOf(bidding.bids) }
    default:
      return bidding
  }
}

function highestOf(bids: Bidding['bids']) {
  return bids
    .filter(({ isCanceled }) => !isCanceled)
    .toSorted((one, other) => other.amount - one.amount)
    .slice(0, 1)
}
