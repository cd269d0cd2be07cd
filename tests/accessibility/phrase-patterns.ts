import { countriesFor } from '#lib/language/countries-for.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** A character that fills a gap while a phrase is checked, and is part of no language. */
const GAP = '\u2063'

/** All phrases of a language, as patterns of whole texts; a gap is a group. */
export const PATTERNS = { sv: patternsOf('sv'), en: patternsOf('en') } satisfies Record<
  Locale,
  RegExp[]
>

function patternsOf(locale: Locale) {
  const names = countriesFor(locale).map(({ label }) => label)

  return [...new Set([...textsOf(phrasesFor(locale)), ...names])].map(
    (text) => new RegExp(`^${escaped(text).replaceAll(GAP, '(.+?)')}$`),
  )
}

function textsOf(phrases: unknown): string[] {
  if (typeof phrases === 'string') return [evened(phrases)]
  if (typeof phrases === 'function')
    return fillingsOf(phrases.length).map((gaps) =>
      evened(String(Reflect.apply(phrases, undefined, gaps))),
    )
  if (typeof phrases !== 'object' || phrases === null) return []

  return Object.values(phrases).flatMap(textsOf)
}

/**
 * A phrase about one differs, also where one is given as written, and about zero there may be no
 * phrase.
 */
function fillingsOf(gaps: number): unknown[][] {
  if (gaps === 0) return [[]]

  return fillingsOf(gaps - 1).flatMap((rest) => [GAP, 0, 1, '1'].map((gap) => [gap, ...rest]))
}

export function evened(text: string) {
  return text.replace(/\s+/g, ' ').trim()
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
