import 'server-only'

import type { EstateDetail } from '#lib/estate/details.ts'
import type { EstateBidding, EstateFigures, EstatePrice } from '#lib/estate/estate.ts'

import type { EstateWire } from './estate-wire.ts'
import { figurePart, rowOf, wordsPart } from './reshape-type-details.ts'
import { fromVitecTime } from './vitec-time.ts'

/** The numbers of an estate, from wherever its type keeps them (VITEC.md 7.4). */
export function reshapeFigures(wire: EstateWire): EstateFigures {
  const [building] = wire.buildings
  const { farm, commercialProperty, premises } = wire.extensions
  const isLet = wire.type.id === 'Premises' || wire.type.id === 'CommercialProperty'
  const commercial = commercialProperty.compilationArea
  const premisesArea = premises.compilationArea.areaSize ?? commercial.size ?? commercial.areaSize
  return {
    numberOfRooms: building?.numberOfRooms ?? null,
    bedrooms: building?.bedrooms.count ?? null,
    livingArea: building?.area.living ?? null,
    secondaryArea: building?.area.grossFloor ?? null,
    plotArea: wire.exterior.plot.size,
    landHectares: farm.acreage.total ?? farm.acreage.sum,
    premisesArea: isLet ? premisesArea : null,
    yearlyRent: premises.compilationArea.rent,
    rentalIncome: commercial.income.rental,
    fee: feeOf(wire),
    operatingCost: wire.expenses.operation.sum,
    floor: floorOf(building),
    hasElevator: building?.elevator.isAvailable ?? null,
    yearBuilt: yearOf(building),
    energyClass: building?.energyDeclaration.class ?? null,
    taxationValue: wire.taxation.totalValue,
  }
}

function feeOf({ fees: { recurring } }: EstateWire): EstateFigures['fee'] {
  // The one sum of which Vitec documents that 0 is a value and null is absent [D] MIGR (VITEC.md
  // 7.4).
  if (recurring.value === null || recurring.value < 0) return null

  return { amount: recurring.value, every: periodOf(recurring.frequency) }
}

/**
 * `Models_MoneyRecurringFrequency` has two values, by name or number [D] (VITEC.md 7.3); a later
 * value is read by its name [I].
 */
function periodOf(frequency: string | null): NonNullable<EstateFigures['fee']>['every'] {
  if (frequency === null) return null
  if (/^(monthly|0)$/i.test(frequency)) return 'month'
  if (/^(half|semi|bi)-?(year|annual)/i.test(frequency)) return 'halfYear'
  if (/^(yearly|annual(ly)?|1)$/i.test(frequency)) return 'year'

  return /^quarter/i.test(frequency) ? 'quarter' : null
}

/** 0 is the ground floor in a building whose floors are counted; alone it is an empty field. */
function floorOf(building: Building | undefined): EstateFigures['floor'] {
  const { number = null, total = null } = building?.floor ?? {}
  const isCounted = total !== null && total > 0
  if (number === null || (number === 0 && !isCounted)) return null

  return { number, total: isCounted ? total : null }
}

type Building = EstateWire['buildings'][number]

function yearOf(building: Building | undefined) {
  const { text = null, numeric = null } = building?.yearBuilt ?? {}
  const told = text ?? (numeric === null ? null : String(numeric))

  // Year 1 is where .NET's calendar begins: the field is empty.
  return told === null || /^0*1$/.test(told) ? null : told
}

/** The parts of the running cost and their sum; the only one may be all of it, a fact already. */
export function operationOf(operation: EstateWire['expenses']['operation']): EstateDetail[] {
  const { entries, sum } = operation
  const given = entries.filter(({ value }) => value !== null)
  const parts = given.length === 1 && given[0]?.value === sum ? [] : given

  return [
    ...parts.flatMap(({ type, value }) =>
      rowOf('operation', [figurePart('moneyPerYear', value)], type.name),
    ),
    ...rowOf('operationSum', [parts.length > 0 ? figurePart('moneyPerYear', sum) : null]),
    ...rowOf('household', [figurePart('people', operation.householdSize)]),
    ...rowOf('operationNote', [wordsPart(operation.description)]),
  ]
}

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
