import type { Estate, EstateSummary, EstateType } from './estate.ts'

/** A row of them on a desk. */
const SIMILAR_MAX = 3

/** Types that one buyer looks at side by side; any other type is like itself alone. */
const ALIKE: EstateType[][] = [
  ['House', 'Cottage'],
  ['HousingCooperative', 'Condominium'],
  ['CommercialProperty', 'Premises'],
]

/** The homes for sale that are most like this one: those in its town first, then by price. */
export function similarTo(estate: Estate, others: readonly EstateSummary[]): EstateSummary[] {
  const types = ALIKE.find((alike) => alike.includes(estate.type)) ?? [estate.type]
  const town = townOf(estate)
  const rank = (other: EstateSummary) => [
    Number(town === null || townOf(other) !== town),
    Number(other.type !== estate.type),
    priceDistance(estate, other),
  ]

  return others
    .filter(({ id, type, state }) => id !== estate.id && types.includes(type) && isForSale(state))
    .map((other) => ({ other, rank: rank(other) }))
    .toSorted((one, next) => compare(one.rank, next.rank))
    .slice(0, SIMILAR_MAX)
    .map(({ other }) => other)
}

function isForSale(state: Estate['state']) {
  return state === 'forSale' || state === 'coming'
}

function townOf({ address }: Pick<Estate, 'address'>) {
  return address.municipality ?? address.town
}

/** How much dearer one is than the other, from 0; an unknown price is far from every other. */
function priceDistance({ price: one }: Pick<Estate, 'price'>, { price: other }: EstateSummary) {
  const isComparable = one.starting && other.starting && one.currency === other.currency

  return isComparable ? Math.abs(Math.log((one.starting ?? 1) / (other.starting ?? 1))) : 99
}

function compare(one: number[], other: number[]) {
  const at = one.findIndex((value, index) => value !== other[index])

  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
