/** The first is the original and the default for a visitor without a preference. */
export const LOCALES = ['sv', 'en'] as const

export type Locale = (typeof LOCALES)[number]

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}
