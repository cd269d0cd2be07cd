import type { Locale } from '#lib/language/locales.ts'

/** The form a snippet is for. */
export type ShownForm = {
  /** Scheme and host of our own pages. */
  origin: string
  office: string
  estateId: string
  locale: Locale
  /** What the link inside the tag says. */
  linkWords: string
  /** Empty where the page around it, or the office, is to decide. */
  theme: string
  accent: string
}

export function pageAddress({ origin, locale, office, estateId }: ShownForm) {
  return `${origin}/${locale}/${office}/${estateId}`
}

export function loaderAddress({ origin }: Pick<ShownForm, 'origin'>) {
  return `${origin}/embed.js`
}
