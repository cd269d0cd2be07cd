import { detailsFor } from '#components/estate/wording/details-for.ts'
import { postalLineFor } from '#components/estate/wording/names-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { DetailRows } from './fact-sheet.tsx'
import { Sheet } from './sheet.tsx'

type LocationProps = { estate: Estate; office: PublicOffice; locale: Locale }

/** A plain link: an embedded map would tell a third party that a visitor looks at this estate. */
export function Location({ estate, office, locale }: LocationProps) {
  const { location, map, openMap } = phrasesFor(locale).estate
  const { coordinate } = estate.address
  const maps = estate.images.filter(({ kind }) => kind === 'map')
  const place = postalLineFor(estate.address, locale)
  const way = detailsFor(estate, 'way', locale)
  if (!coordinate && maps.length === 0 && way.length === 0) return null

  return (
    <section className="part">
      <h2>{location}</h2>
      {place && <p>{place}</p>}
      {way.length > 0 && <DetailRows rows={way} locale={locale} />}
      {maps.map((image) => (
        <Sheet key={image.id} image={image} office={office} locale={locale} name={map} />
      ))}
      {coordinate && (
        <p>
          <a className="onward" href={mapAddress(coordinate)} rel="noreferrer">
            {openMap}
          </a>
        </p>
      )}
    </section>
  )
}

function mapAddress({ latitude, longitude }: { latitude: number; longitude: number }) {
  const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)]

  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`
}
