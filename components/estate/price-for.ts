import { type EstateSummary, takesInterest } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type Priced = Pick<EstateSummary, 'state' | 'type' | 'price' | 'figures'>

/** `words` says what `amount` is; without an amount they are all there is to say. */
export type ShownPrice = { amount: string | null; words: string; notes: string[] }

/** @returns null when the home is gone and nobody says for how much. */
export function priceFor(priced: Priced, locale: Locale): ShownPrice | null {
  return takesInterest(priced) ? askedPriceFor(priced, locale) : finalPriceFor(priced, locale)
}

function finalPriceFor({ price }: Priced, locale: Locale): ShownPrice | null {
  const words = phrasesFor(locale).estate.price
  const { money } = formatsFor(locale)
  const starting = price.starting === null ? null : money(price.starting, price.currency)
  const startedAt = starting ? [words.startedAt(starting)] : []
  if (price.final === null) return null

  return { amount: money(price.final, price.currency), words: words.final, notes: startedAt }
}

function askedPriceFor({ type, price, figures }: Priced, locale: Locale): ShownPrice {
  const { estate } = phrasesFor(locale)
  const words = estate.price
  const { money } = formatsFor(locale)
  const starting = price.starting === null ? null : money(price.starting, price.currency)
  const foreign = price.foreign && money(price.foreign.amount, price.foreign.currency)
  const notes = foreign ? [words.foreign(foreign)] : []

  if (starting) return { amount: starting, words: price.text ?? words.starting, notes }

  if (type === 'Premises' && figures.yearlyRent !== null) {
    const rent = estate.perYear(money(figures.yearlyRent))

    return { amount: rent, words: price.text ?? words.rent, notes: [] }
  }

  if (foreign) return { amount: foreign, words: price.text ?? words.starting, notes: [] }

  return { amount: null, words: price.text ?? words.ask, notes: [] }
}
