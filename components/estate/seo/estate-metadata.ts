import { pictureAddress } from '#components/estate/sections/pictures.tsx'
import { briefFactsFor } from '#components/estate/wording/facts-for.ts'
import {
  nameFor,
  placeFor,
  stateNameFor,
  typeNameFor,
} from '#components/estate/wording/names-for.ts'
import { priceFor } from '#components/estate/wording/price-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import { LOCALES, type Locale } from '#lib/language/locales.ts'

/**
 * "Ekbacken 12, Sunnersta, Uppsala – 6 rum, 142 m²": tells this page from the next in a row of
 * tabs.
 */
export function estateTitle(estate: Estate, locale: Locale): string {
  const place = placeFor(estate.address, locale)
  const name = nameFor(estate, locale)
  const named = place && !name.includes(place) ? `${name}, ${place}` : name

  return [named, briefFactsFor(estate, locale).slice(0, 2).join(', ')].filter(Boolean).join(' – ')
}

type Shown = { estate: Estate; office: PublicOffice; locale: Locale }

const OPEN_GRAPH_LOCALES = { sv: 'sv_SE', en: 'en_GB' } as const satisfies Record<Locale, string>

/** The page's metadata as plain values. Addresses are paths on our own host. */
export function estateMetadata({ estate, office, locale }: Shown) {
  const title = `${estateTitle(estate, locale)} | ${office.name}`
  const description = estateDescription(estate, locale)
  const path = `/${office.key}/${estate.id}`
  const photo = estate.images.find(({ kind }) => kind === 'photo')

  return {
    title,
    description,
    canonical: `/${locale}${path}`,
    languages: Object.fromEntries(LOCALES.map((each) => [each, `/${each}${path}`])),
    openGraph: {
      type: 'website',
      title: estateTitle(estate, locale),
      description,
      siteName: office.name,
      locale: OPEN_GRAPH_LOCALES[locale],
      url: `/${locale}${path}`,
      images: photo
        ? [
            {
              url: pictureAddress({ ...photo, office: office.key, width: 1200 }),
              width: 1200,
              height: 800,
              alt: photo.description ?? nameFor(estate, locale),
            },
          ]
        : [],
    },
  } as const
}

/** About as much as a search engine prints. */
const LENGTH_MAX = 160

/** The facts first, since they are always there, then as much of the broker's text as fits. */
export function estateDescription(estate: Estate, locale: Locale): string {
  const place = placeFor(estate.address, locale)
  const price = priceFor(estate, locale)
  const facts = [
    [stateNameFor(estate, locale), typeNameFor(estate, locale)].join(': '),
    place,
    ...briefFactsFor(estate, locale),
    price?.amount,
  ]
    .filter(Boolean)
    .join(', ')
  const { phrase, summary, heading } = estate.translations[locale] ?? estate
  const words = phrase ?? summary ?? heading ?? ''

  return shortened(`${facts}. ${words}`.trim())
}

function shortened(text: string) {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LENGTH_MAX) return line

  const whole = line.slice(0, LENGTH_MAX).replace(/\s+\S*$/, '')

  return `${whole.replace(/[\s,.;:–-]+$/, '')} …`
}
