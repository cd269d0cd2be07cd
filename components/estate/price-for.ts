import type { EstateSummary } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type Priced = Pick<EstateSummary, 'state' | 'type' | 'price' | 'figures'>

/** `words` says what `amount` is; without an amount they are all there is to say. */
export type ShownPrice = { amount: string | null; words: string; notes: string[] }

export function priceFor({ state, type, price, figures }: Priced, locale: Locale): ShownPrice {
  const { estate } = phrasesFor(locale)
  const words = estate.price
  const { money } = formatsFor(locale)
  const isOver = state === 'sold' || state === 'closed'
  const starting = price.starting === null ? null : money(price.starting, price.currency)
  const foreign = price.foreign && money(price.foreign.amount, price.foreign.currency)
  const notes = foreign ? [words.foreign(foreign)] : []

  if (isOver && price.final !== null) {
    const startedAt = starting ? [words.startedAt(starting)] : []

    return { amount: money(price.final, price.currency), words: words.final, notes: startedAt }
  }

  if (starting) return { amount: starting, words: price.text ?? words.starting, notes }

  if (type === 'Premises' && figures.yearlyRent !== null) {
    const rent = estate.perYear(money(figures.yearlyRent))

    return { amount: rent, words: price.text ?? words.rent, notes: [] }
  }

  if (foreign) return { amount: foreign, words: price.text ?? words.starting, notes: [] }

  return { amount: null, words: price.text ?? words.ask, notes: [] }
}
