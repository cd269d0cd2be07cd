import { brokersLanguage } from '#components/estate/wording/names-for.ts'
import type { Estate, EstateImage } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { fullSize, Picture } from './pictures.tsx'

type SheetProps = {
  image: EstateImage
  office: PublicOffice
  locale: Locale
  /** The kind of drawing, where the broker has not named it. */
  name: string
}

/** A drawing to study: shown whole, never cropped, and one touch from its full size. */
export function Sheet({ image, office, locale, name }: SheetProps) {
  const lang = image.description ? brokersLanguage(locale) : undefined

  return (
    <figure className="sheet">
      <Picture
        image={image}
        office={office.key}
        alt={image.description ?? name}
        lang={lang}
        sizes="(min-width: 64rem) 44rem, 92vw"
      />
      <figcaption>
        <a className="enlarge" href={fullSize(image, office)}>
          {phrasesFor(locale).estate.fullSize}
        </a>
        {image.description && (
          <span className="muted" lang={lang}>
            {image.description}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

type FloorPlansProps = { estate: Estate; office: PublicOffice; locale: Locale }

export function FloorPlans({ estate, office, locale }: FloorPlansProps) {
  const { floorPlans, floorPlan } = phrasesFor(locale).estate
  const plans = estate.images.filter(({ kind }) => kind === 'floorPlan')
  if (plans.length === 0) return null

  return (
    <section className="part">
      <h2>{floorPlans}</h2>
      {plans.map((plan) => (
        <Sheet key={plan.id} image={plan} office={office} locale={locale} name={floorPlan} />
      ))}
    </section>
  )
}
