import {
  DETAIL_GROUPS,
  type DetailGroup,
  type DetailPart,
  type EstateDetail,
} from '#lib/estate/details.ts'
import type { Estate } from '#lib/estate/estate.ts'
import { isWholeDay } from '#lib/estate/viewing-times.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { wholeNumbers } from './fact-values-for.ts'

type ShownPart = { key: string; text: string; isBrokersWords: boolean }
export type ShownDetail = {
  /** Two rows, or two parts of one, may say the same. */
  key: string
  label: string
  /** The label is Vitec's or the broker's own name. */
  isBrokersLabel: boolean
  parts: ShownPart[]
}

/** The rows of one group of a page, in their order. */
export function detailsFor(
  { details, price }: Pick<Estate, 'details' | 'price'>,
  group: DetailGroup,
  locale: Locale,
): ShownDetail[] {
  const labels = phrasesFor(locale).estate.detail

  return DETAIL_GROUPS[group].flatMap((kind) =>
    details
      .filter((detail) => detail.kind === kind)
      .map(({ name, parts }, row) => ({
        key: `${kind} ${row}`,
        label: name ?? labels[kind],
        isBrokersLabel: name !== null,
        parts: parts.map((part, place) => ({
          key: `${place}`,
          ...shownPart(part, { currency: price.currency, locale }),
        })),
      })),
  )
}

type Context = { currency: string; locale: Locale }

function shownPart(part: EstateDetail['parts'][number], context: Context): Omit<ShownPart, 'key'> {
  return part.is === 'words'
    ? { text: wholeNumbers(part.text), isBrokersWords: true }
    : { text: textOf(part, context), isBrokersWords: false }
}

const KILOMETRE = 1_000

function textOf(part: Exclude<DetailPart, { is: 'words' }>, { currency, locale }: Context): string {
  const { estate } = phrasesFor(locale)
  const formats = formatsFor(locale)
  if ('at' in part) return dayOf(part, locale)
  if (part.is === 'yesOrNo') return part.value ? estate.yes : estate.no
  const { is, value } = part

  switch (is) {
    case 'count':
      return formats.number(value)
    case 'deeds':
    case 'units':
    case 'people':
      return estate[is](formats.number(value))
    case 'money':
      return formats.money(value, currency)
    case 'moneyPerYear':
      return estate.perYear(formats.money(value, currency))
    case 'rentPerYear':
      return estate.rentOf(estate.perYear(formats.money(value, currency)))
    case 'moneyPerAreaAndYear':
      return estate.perAreaAndYear(formats.money(value, currency))
    case 'area':
      return formats.area(value)
    case 'hectares':
      return formats.hectares(value)
    case 'metres':
      return value < KILOMETRE
        ? formats.metres(value)
        : formats.kilometres(Math.round(value / 100) / 10)
    case 'percent':
      return formats.percent(value)
    case 'kilowattHours':
      return estate.energyPerAreaAndYear(formats.number(value))
  }
}

function dayOf({ is, at }: Extract<DetailPart, { at: string }>, locale: Locale) {
  const { estate } = phrasesFor(locale)
  const formats = formatsFor(locale)
  const hasTime = is === 'moment' && !isWholeDay({ startsAt: at, endsAt: null })
  // A day keeps its month; with its year too it is wider than half a small phone.
  const words = (hasTime ? formats.dateAndTime(at) : formats.date(at)).replace(' ', '\u00a0')

  return is === 'until' ? estate.until(words) : words
}
