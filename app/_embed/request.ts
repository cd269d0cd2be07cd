import 'server-only'

import { type Look, lookFor } from '#components/embed/look.ts'
import { themeCss } from '#components/layout/theme.tsx'
import { readSource, type Source } from '#lib/interest/source.ts'
import { isLocale, type Locale } from '#lib/language/locales.ts'
import { hostsOf } from '#lib/office/hosts-of.ts'
import { findOffice, type Office } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'

/**
 * A request for a frame: its office, its language, its look, the sites that may hold it and the
 * page that does.
 */
export type AskedFrame = {
  office: Office
  locale: Locale
  look: Look
  hosts: readonly string[]
  source: Source | null
}

type Address = { locale: string; office: string; query: URLSearchParams }

/** @returns null when there is no such office or language. */
export function frameOf({ locale, office: key, query }: Address): AskedFrame | null {
  const office = findOffice(key)
  if (!office || !isLocale(locale)) return null
  const hosts = hostsOf(office, { isPreview: query.has('preview') })

  return {
    office,
    locale,
    look: lookIn(query),
    hosts,
    source: readSource(query, hosts),
  }
}

/** The look that the host page asks for. */
export function lookIn(query: URLSearchParams): Look {
  return lookFor({
    theme: query.get('theme'),
    accent: query.get('accent'),
    ground: query.get('ground'),
  })
}

/** The office's colours and shapes, or those the host page has asked for, as a style sheet. */
export function frameTheme(office: Office, { accent }: Look) {
  const { theme } = publicOfficeOf(office)

  return themeCss({ theme: accent ? { ...theme, accent } : theme })
}
