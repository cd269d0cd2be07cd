import type { Estate } from '#lib/estate/estate.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/** Our word for one of Vitec's own tenures. @returns null for one we do not know. */
export function knownTenure({ tenure }: Pick<Estate, 'tenure'>, locale: Locale): string | null {
  const known: ReadonlyMap<string, string> = new Map(
    Object.entries(phrasesFor(locale).estate.tenures),
  )

  return (tenure && known.get(tenure)) || null
}
