import { en } from './en.ts'
import type { Locale } from './locales.ts'
import { type Phrases, sv } from './sv.ts'

const phrases = { sv, en } satisfies Record<Locale, Phrases>

export function phrasesFor(locale: Locale): Phrases {
  return phrases[locale]
}
