import type { Estate, EstateFigures } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { knownTenure } from './names-for.ts'

type Told = Pick<
  Estate,
  'type' | 'price' | 'figures' | 'tenure' | 'tenureName' | 'association' | 'possession'
>

export type FactName = keyof ReturnType<typeof factValuesFor>

/** Every fact as it is shown, null where the broker has not given it. */
export function factValuesFor(told: Told, locale: Locale) {
  const { estate } = phrasesFor(locale)
  const { number, area, hectares, ...formats } = formatsFor(locale)
  const { figures, price } = told
  const money = (amount: number) => formats.money(amount, price.currency)
  const shown = <Value>(value: Value | null, format: (value: Value) => string) =>
    value === null ? null : format(value)
  const perYear = (amount: number) => estate.perYear(mayPart(money(amount)))

  return {
    rooms: shown(figures.numberOfRooms, (rooms) =>
      figures.bedrooms === null
        ? number(rooms)
        : estate.ofWhich(number(rooms), estate.bedroomCount(number(figures.bedrooms))),
    ),
    bedrooms: figures.numberOfRooms === null ? shown(figures.bedrooms, number) : null,
    livingArea: shown(figures.livingArea, area),
    secondaryArea: shown(figures.secondaryArea, area),
    plotArea: shown(figures.plotArea, area),
    landHectares: shown(figures.landHectares, hectares),
    premisesArea: shown(figures.premisesArea, area),
    yearlyRent: shown(figures.yearlyRent, perYear),
    rentalIncome: shown(figures.rentalIncome, perYear),
    fee: shown(figures.fee, ({ amount, every }) => {
      const sum = mayPart(money(amount))
      return every === null ? estate.perUnsaid(sum) : estate[PER[every]](sum)
    }),
    operatingCost: shown(figures.operatingCost, perYear),
    floor: shown(figures.floor, (floor) => floorWords(floor, locale)),
    elevator: shown(figures.hasElevator, (has) => (has ? estate.yes : estate.no)),
    yearBuilt: figures.yearBuilt,
    energyClass: figures.energyClass,
    pricePerArea: shown(pricePerArea(told), (amount) => estate.perArea(money(amount))),
    taxationValue: shown(figures.taxationValue, money),
    tenure: tenureName(told, locale),
    association: told.association?.name ?? null,
    possession: shown(told.possession, (words) => possessionWords(words, locale)),
  }
}

/** The price of a square metre, by which flats are compared. */
function pricePerArea({ type, price, figures }: Told) {
  const isFlat = type === 'HousingCooperative' || type === 'Condominium'
  if (!isFlat || price.starting === null || figures.livingArea === null) return null

  return Math.round(price.starting / figures.livingArea)
}

const PER = {
  month: 'perMonth',
  quarter: 'perQuarter',
  halfYear: 'perHalfYear',
  year: 'perYear',
} as const

function tenureName(told: Told, locale: Locale) {
  const known = knownTenure(told, locale)
  // Swedish buyers use Vitec’s word for freehold of land alone.
  const isOddlyNamed = told.tenure === 'Freehold' && told.type !== 'Plot'
  if (locale === 'sv' && !isOddlyNamed) return told.tenureName ?? known

  return known ?? told.tenureName
}

function floorWords({ number, total }: NonNullable<EstateFigures['floor']>, locale: Locale) {
  const { estate } = phrasesFor(locale)
  const formats = formatsFor(locale)
  if (number === 0) return estate.groundFloor
  const floor = formats.number(number)

  return total === null ? floor : estate.floorOf(floor, formats.number(total))
}

/** The broker gives a date or a text. */
function possessionWords(possession: string, locale: Locale) {
  const isDay = /^\d{4}-\d\d-\d\d(T|$)/.test(possession) && !Number.isNaN(Date.parse(possession))

  return isDay ? formatsFor(locale).date(possession) : possession
}

/**
 * A sum and its "kr/year" may be too long for half a phone: the unit then wraps to the next line,
 * whole, and the figures stay together.
 */
function mayPart(sum: string) {
  return sum.replace(/\u00a0(?=\D*$)/, ' ')
}

const GAP_IN_A_NUMBER = /(?<=\d) (?=\d{3}(?!\d))/g

/**
 * The broker's "1 498 000" with non-breaking spaces: on a phone half a price wrapped to the next
 * line.
 */
export function wholeNumbers(text: string) {
  return text.replace(GAP_IN_A_NUMBER, '\u00a0')
}
