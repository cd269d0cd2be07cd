import { type Estate, type EstateSummary, takesInterest } from '#lib/estate/estate.ts'
import { formatsFor } from '#lib/language/formats.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { brokersLanguage } from './names-for.ts'

type Priced = Pick<EstateSummary, 'state' | 'type' | 'price' | 'figures'>

type ShownPrice = {
  amount: string | null
  /** The kind of amount, in a few words of ours; without an amount, the whole text. */
  words: string
  /** The language of `words` where it is not the page's. */
  lang?: 'sv'
  notes: { text: string; lang?: 'sv'; amount?: string }[]
}

/** A tenant's rent is then the price, and is not repeated among the facts. */
export function isPricedByRent({ type, price, figures }: Omit<Priced, 'state'>) {
  return type === 'Premises' && price.starting === null && figures.yearlyRent !== null
}

/** @returns null when the estate is gone and its price is not given. */
export function priceFor(priced: Priced, locale: Locale): ShownPrice | null {
  return takesInterest(priced) ? askedPriceFor(priced, locale) : finalPriceFor(priced, locale)
}

/** The highest bid in place of the price that was asked, which becomes a note. */
export function leadingPriceFor(estate: Estate, locale: Locale): ShownPrice | null {
  const price = priceFor(estate, locale)
  const bid = takesInterest(estate) ? highestBid(estate) : null
  if (bid === null || !price) return price
  const { words, lang, amount, notes } = price

  return {
    amount: formatsFor(locale).money(bid, estate.price.currency),
    words: phrasesFor(locale).estate.bidding.highest,
    notes: [{ text: words, lang, ...(amount && { amount }) }, ...notes],
  }
}

function askedPriceFor(priced: Priced, locale: Locale): ShownPrice {
  const words = phrasesFor(locale).estate.price
  const { text } = priced.price
  const asked = amountFor(priced, locale)
  if (!text) return asked

  const ours = knownLabel(text, words.known)
  // A label without its sum is empty: brokers choose it and leave the sum blank.
  if (ours) return asked.amount === null ? asked : { ...asked, words: ours }

  const said = { text, lang: brokersLanguage(locale) }
  if (asked.amount === null) return { ...asked, words: text, lang: said.lang }

  // The broker's words may mean that it is not an asking price at all.
  const label = isPricedByRent(priced) ? words.rent : words.label
  return { ...asked, words: label, notes: [said, ...asked.notes] }
}

/** Also as "Label:" or "Label 0 kr". */
function knownLabel(text: string, known: Record<string, string>) {
  const bare = text.replace(/[\s:.–-]*(?:0*\s*(?:kr|sek)?)[\s:.–-]*$/i, '').toLowerCase()
  const [, ours] = Object.entries(known).find(([label]) => label.toLowerCase() === bare) ?? []

  return ours
}

function amountFor({ type, price, figures }: Priced, locale: Locale): ShownPrice {
  const { perYear, price: words } = phrasesFor(locale).estate
  const { money } = formatsFor(locale)
  const { starting, currency } = price
  const other = price.other && money(price.other.amount, price.other.currency)

  if (starting !== null) {
    const notes = other ? [{ text: words.other(other) }] : []
    return { amount: money(starting, currency), words: words.starting, notes }
  }
  if (type === 'Premises' && figures.yearlyRent !== null)
    return { amount: perYear(money(figures.yearlyRent, currency)), words: words.rent, notes: [] }

  const ask = type === 'Premises' ? words.askRent : words.ask
  return { amount: other, words: other ? words.starting : ask, notes: [] }
}

function finalPriceFor({ price }: Priced, locale: Locale): ShownPrice | null {
  const words = phrasesFor(locale).estate.price
  const { money } = formatsFor(locale)
  const { starting, final, currency } = price
  if (final === null) return null
  const notes = starting === null ? [] : [{ text: words.startedAt(money(starting, currency)) }]

  return { amount: money(final, currency), words: words.final, notes }
}

/** @returns null where there is none, or none that may be shown. */
export function highestBid({ bidding }: Pick<Estate, 'bidding'>): number | null {
  const amounts = bidding?.bids.map(({ amount }) => amount) ?? []

  return amounts.length > 0 ? Math.max(...amounts) : null
}
