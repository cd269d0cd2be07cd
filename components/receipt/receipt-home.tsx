import { Picture } from '#components/estate/sections/pictures.tsx'
import { Broker } from '#components/estate/sections/side-card.tsx'
import { Viewings } from '#components/estate/sections/viewings.tsx'
import { nameFor, nameLanguageFor } from '#components/estate/wording/names-for.ts'
import type { Estate } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'

type ReceiptHomeProps = { estate: Estate; office: PublicOffice; locale: Locale }

/** The home that the interest is about: its viewings, and the broker who answers. */
export function ReceiptHome({ estate, office, locale }: ReceiptHomeProps) {
  const photo = estate.images.find(({ kind }) => kind === 'photo')
  const address = `/${locale}/${office.key}/${estate.id}`

  return (
    <aside className="receipt-home">
      {photo && (
        <div className="void">
          <Picture
            image={photo}
            office={office.key}
            alt=""
            sizes="(min-width: 64rem) 22rem, 92vw"
          />
        </div>
      )}
      <h2 lang={nameLanguageFor(estate, locale)}>
        <a href={address}>{nameFor(estate, locale)}</a>
      </h2>
      <Broker estate={estate} office={office} locale={locale} />
      <Viewings estate={estate} office={office} locale={locale} hasForm={false} />
    </aside>
  )
}
