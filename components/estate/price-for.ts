import { type EstateSummary, takesInterest } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { brokersLanguage } from './brokers-language.ts'

type Priced = Pick<EstateSummary, 'state' | 'type' | 'price' | 'figures'>

type ShownPrice = {
  amount: string | null
  /** What the amount is; without an amount, all there is to say. */
  words: string
  /** The language of `words` where it is not the page's. */
  lang?: 'sv'
  notes: string[]
}

/** @returns null when the home is gone and nobody says for how much. */
export function priceFor(priced: Priced, locale: Locale): ShownPrice | null {
  return takesInterest(priced) ? askedPriceFor(priced, locale) : finalPriceFor(priced, locale)
}

function askedPriceFor(priced: Priced, locale: Locale): ShownPrice {
  const { price } = priced
  const asked = amountFor(priced, locale)

  if (!price.text) return asked

  const known: ReadonlyMap<string, string> = new Map(
    Object.entries(phrasesFor(locale).estate.price.known),
  )
  const words = known.get(price.text)
  return words
    ? { ...asked, words }
    : { ...asked, words: price.text, lang: brokersLanguage(locale) }
}

function amountFor({ type, price, figures }: Priced, locale: Locale): ShownPrice {
  const { perYear, price: words } = phrasesFor(locale).estate
  const { money } = formatsFor(locale)
  const { starting, currency, foreign } = price
  const abroad = foreign && money(foreign.amount, foreign.currency)

  if (starting !== null) {
    const notes = abroad ? [words.foreign(abroad)] : []
    return { amount: money(starting, currency), words: words.starting, notes }
  }
  if (type === 'Premises' && figures.yearlyRent !== null)
    return { amount: perYear(money(figures.yearlyRent)), words: words.rent, notes: [] }

  return { amount: abroad, words: abroad ? words.starting : words.ask, notes: [] }
}

function finalPriceFor({ price }: Priced, locale: Locale): ShownPrice | null {
  const words = phrasesFor(locale).estate.price
  const { money } = formatsFor(locale)
  const { starting, final, currency } = price
  if (final === null) return null
  const notes = starting === null ? [] : [words.startedAt(money(starting, currency))]

  return { amount: money(final, currency), words: words.final, notes }
}
