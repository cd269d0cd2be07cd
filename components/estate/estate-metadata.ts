import type { Estate } from '#lib/estate/estate.ts'
import type { OfficeFace } from '#lib/estate/office-face.ts'
import type { Locale } from '#lib/language/locales.ts'

import { estateDescription } from './estate-description.ts'
import { estateTitle } from './estate-title.ts'
import { nameFor } from './name-for.ts'
import { pictureAddress } from './picture-address.ts'

type Shown = { estate: Estate; office: OfficeFace; locale: Locale }

const OPEN_GRAPH_LOCALES = { sv: 'sv_SE', en: 'en_GB' } as const satisfies Record<Locale, string>

/** What is said of the page outside it, as plain values. Addresses are paths on our own host. */
export function estateMetadata({ estate, office, locale }: Shown) {
  const title = `${estateTitle(estate, locale)} | ${office.name}`
  const description = estateDescription(estate, locale)
  const path = `/${office.key}/${estate.id}`
  const photo = estate.images.find(({ kind }) => kind === 'photo')

  return {
    title,
    description,
    canonical: `/${locale}${path}`,
    languages: { sv: `/sv${path}`, en: `/en${path}` },
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
