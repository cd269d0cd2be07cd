import type { Estate, EstateAddress, EstateSummary } from '#lib/estate/estate.ts'
import { countryNameFor } from '#lib/language/countries-for.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type Named = Pick<
  EstateSummary,
  'type' | 'typeName' | 'subtype' | 'subtypeName' | 'heading' | 'address'
>

/** The estate's name: its street, or the broker's name for it where the street is hidden. */
export function nameFor(estate: Named, locale: Locale): string {
  const { address, heading } = estate
  const described = [typeNameFor(estate, locale), placeFor(address, locale)]
    .filter(Boolean)
    .join(', ')

  return address.street ?? heading ?? described
}

/** The kind and the place, to stand under the name; empty where the name is made of them. */
export function kindAndPlaceFor(estate: Named, locale: Locale): string[] {
  if (!hasOwnName(estate)) return []

  return [typeNameFor(estate, locale), placeFor(estate.address, locale)].filter(Boolean)
}

/** Whether the estate has a name of its own, and not only words that others have too. */
export function hasOwnName({ address, heading }: Pick<EstateSummary, 'address' | 'heading'>) {
  return Boolean(address.street ?? heading)
}

/**
 * A street and a heading are the broker's words; our name for an estate that has neither is in the
 * page's own language.
 */
export function nameLanguageFor(
  { address, heading }: Pick<EstateSummary, 'address' | 'heading'>,
  locale: Locale,
) {
  return address.street || heading ? brokersLanguage(locale) : undefined
}

/** The broker's words are Swedish on every page, and a screen reader must know (WCAG 3.1.2). */
export function brokersLanguage(locale: Locale): 'sv' | undefined {
  return locale === 'sv' ? undefined : 'sv'
}

export function stateNameFor(
  { state, type }: Pick<EstateSummary, 'state' | 'type'>,
  locale: Locale,
) {
  const { states, premisesStates } = phrasesFor(locale).estate

  return type === 'Premises' ? premisesStates[state] : states[state]
}

type Kind = Pick<Estate, 'type' | 'typeName' | 'subtypeName'> & { subtype: string | null }

/** Vitec's own Swedish names on a Swedish page; the closest word we have on others. */
export function typeNameFor({ type, typeName, subtype, subtypeName }: Kind, locale: Locale) {
  const { types, subtypes } = phrasesFor(locale).estate
  // A subtype that only says "other" tells less than the type.
  if (locale === 'sv') return (subtype !== 'Other' && subtypeName) || typeName || types[type]

  const known: Record<string, string> = subtypes
  return (subtype && Object.hasOwn(known, subtype) && known[subtype]) || types[type]
}

/** Our word for one of Vitec's own tenures. @returns null for one we do not know. */
export function knownTenure({ tenure }: Pick<Estate, 'tenure'>, locale: Locale): string | null {
  const known: ReadonlyMap<string, string> = new Map(
    Object.entries(phrasesFor(locale).estate.tenures),
  )

  return (tenure && known.get(tenure)) || null
}

/** "Sunnersta, Uppsala", with the country when it is not Sweden. */
export function placeFor(address: EstateAddress, locale: Locale): string {
  const { area, town, municipality } = address

  return inOneLine([area, town ?? municipality, countryAbroadFor(address, locale)])
}

/** "Ekgatan 7, 753 20 Uppsala"; with the area where there is no postcode to say it. */
export function postalLineFor(address: EstateAddress, locale: Locale): string {
  const { area, street, zipCode, town, municipality } = address
  const place = [zipCode?.replaceAll(' ', '\u00a0'), town ?? municipality].filter(Boolean).join(' ')

  return inOneLine([street, zipCode ? null : area, place, countryAbroadFor(address, locale)])
}

function countryAbroadFor({ country }: EstateAddress, locale: Locale) {
  const isAbroad = country !== null && !/^(se|sverige|sweden)$/i.test(country)

  return isAbroad ? countryNameFor(country, locale) : null
}

function inOneLine(names: (string | null)[]) {
  return [...new Set(names.filter(Boolean))].join(', ')
}
