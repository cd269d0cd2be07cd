import {
  type Estate,
  type EstateSummary,
  type EstateType,
  takesInterest,
} from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { type FactName, factValuesFor } from './fact-values-for.ts'
import { knownTenure } from './names-for.ts'
import { isPricedByRent } from './price-for.ts'

export type Fact = { name: FactName; label: string; value: string; isBrokersWords: boolean }

const DWELLING: FactName[] = [
  'rooms',
  'livingArea',
  'secondaryArea',
  'plotArea',
  'yearBuilt',
  'operatingCost',
]
const FLAT: FactName[] = ['rooms', 'livingArea', 'fee', 'floor', 'elevator', 'yearBuilt']

/**
 * The facts that decide whether an estate is worth a visit, in order (lib/vitec/VITEC.md 7.4, "Per
 * housing type").
 */
const LEADING: Record<EstateType, FactName[]> = {
  House: DWELLING,
  Cottage: DWELLING,
  HousingCooperative: [...FLAT, 'operatingCost', 'association'],
  Condominium: [...FLAT, 'tenure'],
  Farm: ['landHectares', 'livingArea', 'rooms', 'yearBuilt', 'operatingCost'],
  Plot: ['plotArea', 'tenure'],
  CommercialProperty: ['premisesArea', 'rentalIncome', 'plotArea', 'yearBuilt'],
  Premises: ['premisesArea', 'yearlyRent', 'floor', 'elevator'],
  ForeignProperty: ['rooms', 'livingArea', 'plotArea', 'fee', 'yearBuilt'],
  Other: DWELLING,
}

/** The order of the rest, after the leading facts are removed. */
const ALL: FactName[] = [
  'rooms',
  'bedrooms',
  'livingArea',
  'secondaryArea',
  'premisesArea',
  'plotArea',
  'landHectares',
  'floor',
  'elevator',
  'fee',
  'yearlyRent',
  'rentalIncome',
  'operatingCost',
  'pricePerArea',
  'yearBuilt',
  'energyClass',
  'tenure',
  'association',
  'taxationValue',
  'possession',
]

const BROKERS_WORDS: readonly FactName[] = ['yearBuilt', 'tenure', 'association', 'possession']

export function factsFor(estate: Estate, locale: Locale): { leading: Fact[]; others: Fact[] } {
  const values = factValuesFor(estate, locale)
  const labels = phrasesFor(locale).estate.fact
  const isOnLeasedLand = estate.tenure === 'Leasehold' || estate.tenure === 'Lease'
  const leading = [...LEADING[estate.type], ...(isOnLeasedLand ? (['tenure'] as const) : [])]
  const isRentSaid = takesInterest(estate) && isPricedByRent(estate)
  const told = (names: FactName[]) =>
    names.flatMap((name): Fact[] => {
      const value = values[name]
      if (value === null || (name === 'yearlyRent' && isRentSaid)) return []

      const isOurs = name === 'tenure' && knownTenure(estate, locale) !== null
      const isBrokersWords = BROKERS_WORDS.includes(name) && !isOurs
      return [{ name, label: labels[name], value, isBrokersWords }]
    })

  return { leading: told(leading), others: told(ALL.filter((name) => !leading.includes(name))) }
}

/** The few facts that fit on a line without labels: "6 rum", "142 m²", "812 m² tomt". */
export function briefFactsFor(
  { figures, price }: Pick<EstateSummary, 'figures' | 'price'>,
  locale: Locale,
) {
  const { estate } = phrasesFor(locale)
  const { number, area, hectares, money } = formatsFor(locale)
  const { numberOfRooms, livingArea, premisesArea, plotArea, landHectares, fee } = figures

  return [
    numberOfRooms !== null && estate.roomCount(number(numberOfRooms)),
    livingArea !== null && area(livingArea),
    livingArea === null && premisesArea !== null && area(premisesArea),
    plotArea !== null && landHectares === null && estate.plotOf(area(plotArea)),
    landHectares !== null && hectares(landHectares),
    fee?.every === 'month' && estate.monthlyFee(money(fee.amount, price.currency)),
  ].filter((fact) => typeof fact === 'string')
}
