import type { Locale } from '#lib/language/locales.ts'

/** The broker's own words are Swedish on every page, and a screen reader must know (WCAG 3.1.2). */
export function brokersLanguage(locale: Locale): 'sv' | undefined {
  return locale === 'sv' ? undefined : 'sv'
}
