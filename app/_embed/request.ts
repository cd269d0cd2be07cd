import 'server-only'

import { type Look, lookFor, type Shape, shapeFor } from '#components/embed/look.ts'
import { themeCss } from '#components/layout/theme.ts'
import { isTest } from '#lib/abuse/form-token.ts'
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
  shape: FrameShape
  hosts: readonly string[]
  source: Source | null
}

/** `isTest`: the web agency tries the form, and nothing that is sent in it is stored. */
type FrameShape = Shape & { isTest: boolean }

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
    shape: shapeIn(query),
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

/** The shape that it asks for. */
export function shapeIn(query: URLSearchParams): FrameShape {
  const [radius, font, heading] = [query.get('radius'), query.get('font'), query.get('heading')]

  return { ...shapeFor({ radius, font, heading }), isTest: isTest(query) }
}

/** The office's colours and shapes, or those the host page has asked for, as a style sheet. */
export function frameTheme(office: Office, { accent }: Look, shape: FrameShape) {
  const { theme } = publicOfficeOf(office)

  const shown = {
    accent: accent ?? theme.accent,
    radius: shape.radius ?? theme.radius,
    font: shape.font ?? theme.font,
  }

  // Few frames need these two rules, and each visitor would load them.
  return [
    themeCss({ theme: shown }),
    shape.heading && '.interest>h2{display:none}',
    shape.isTest && '.test{padding:1rem;border:2px dashed}',
  ]
    .filter(Boolean)
    .join('')
}
