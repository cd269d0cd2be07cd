import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type Kind = Pick<Estate, 'type' | 'typeName' | 'subtypeName'> & { subtype: string | null }

/** Vitec's own Swedish names on a Swedish page; on others the closest word we have. */
export function typeNameFor({ type, typeName, subtype, subtypeName }: Kind, locale: Locale) {
  const { types, subtypes } = phrasesFor(locale).estate
  // A subtype that only says "other" tells less than the type.
  if (locale === 'sv') return (subtype !== 'Other' && subtypeName) || typeName || types[type]

  const known: Record<string, string> = subtypes
  return (subtype && Object.hasOwn(known, subtype) && known[subtype]) || types[type]
}
