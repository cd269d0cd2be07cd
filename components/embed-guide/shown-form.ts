import type { Locale } from '#lib/language/locales.ts'

/** The form that a snippet is for. */
export type ShownForm = {
  /** Scheme and host of our own pages. */
  origin: string
  office: string
  estateId: string
  locale: Locale
  /** The text of the link inside the tag. */
  linkWords: string
  /** `button`: the link opens the form. */
  mode: '' | 'button'
  /** The web agency tries the form. */
  isTest?: boolean
  /** Empty where the host page or the office decides. */
  theme: string
  accent: string
}

export function pageAddress({ origin, locale, office, estateId }: ShownForm) {
  return `${origin}/${locale}/${office}/${estateId}`
}

export function loaderAddress({ origin }: Pick<ShownForm, 'origin'>) {
  return `${origin}/embed.js`
}
