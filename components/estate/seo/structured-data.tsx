import { pictureAddress } from '#components/estate/sections/pictures.tsx'
import { nameFor } from '#components/estate/wording/names-for.ts'
import { type Estate, type EstateType, takesInterest } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'

import { estateDescription } from './estate-metadata.ts'

type Listed = { estate: Estate; office: PublicOffice; locale: Locale; origin: string }

/** The closest schema.org has to each of Vitec's types. */
const KINDS: Record<EstateType, string> = {
  House: 'House',
  Cottage: 'House',
  HousingCooperative: 'Apartment',
  Condominium: 'Apartment',
  Farm: 'Residence',
  Plot: 'Place',
  CommercialProperty: 'Place',
  Premises: 'Place',
  ForeignProperty: 'Residence',
  Other: 'Residence',
}

/**
 * https://schema.org/RealEstateListing with only the data that the page itself shows; absent data
 * is left out.
 */
function listingFor({ estate, office, locale, origin }: Listed) {
  const photos = estate.images.filter(({ kind }) => kind === 'photo').slice(0, 6)

  return {
    '@context': 'https://schema.org',
    '@type': 'RealEstateListing',
    name: nameFor(estate, locale),
    description: estateDescription(estate, locale),
    url: `${origin}/${locale}/${office.key}/${estate.id}`,
    image: photos.map(
      (photo) => origin + pictureAddress({ ...photo, office: office.key, width: 1200 }),
    ),
    provider: {
      '@type': 'RealEstateAgent',
      name: office.name,
      telephone: office.controller.phone,
      email: office.controller.email,
    },
    offers: offerFor(estate),
    about: residenceFor(estate),
  }
}

function offerFor(estate: Estate) {
  const { starting, currency } = estate.price
  if (starting === null || !takesInterest(estate) || !/^[A-Z]{3}$/.test(currency)) return undefined

  return { '@type': 'Offer', price: starting, priceCurrency: currency }
}

function residenceFor({ type, address, figures }: Estate) {
  const kind = KINDS[type]
  const dwelling =
    kind === 'Place'
      ? {}
      : {
          numberOfRooms: figures.numberOfRooms ?? undefined,
          numberOfBedrooms: figures.bedrooms ?? undefined,
          floorSize: squareMetres(figures.livingArea),
        }

  return {
    '@type': kind,
    ...dwelling,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street ?? undefined,
      postalCode: address.zipCode ?? undefined,
      addressLocality: address.town ?? undefined,
      addressCountry: address.country ?? 'SE',
    },
    geo: address.coordinate ? { '@type': 'GeoCoordinates', ...address.coordinate } : undefined,
  }
}

function squareMetres(value: number | null) {
  // MTK is UN/CEFACT's code for a square metre, which schema.org asks for.
  return value === null ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'MTK' }
}

type StructuredDataProps = {
  estate: Estate
  office: PublicOffice
  locale: Locale
  /** Scheme and host of our own pages, without a slash at the end. */
  origin: string
}

/** The estate for search engines, as schema.org. It is data, not script: no browser runs it. */
export function StructuredData(props: StructuredDataProps) {
  // In JSON `<` can only be inside a string, so with it escaped, no broker's text can close the
  // element early and begin a script (`</script>` in a description).
  const json = JSON.stringify(listingFor(props)).replaceAll('<', '\\u003c')

  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes.
      dangerouslySetInnerHTML={{ __html: json }}
    />
  )
}
