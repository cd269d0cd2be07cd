import { MailLink, PhoneLink } from '#components/layout/contact-links.tsx'
import type { EstateSummary } from '#lib/estate/estate.ts'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { EstateTiles } from './estate-tiles.tsx'

type EstateListProps = { estates: EstateSummary[]; office: PublicOffice; locale: Locale }

/** All estates that one office has published. */
export function EstateList({ estates, office, locale }: EstateListProps) {
  const { list } = phrasesFor(locale)
  const sold = estates.filter(({ state }) => state === 'sold').length

  return (
    <>
      <div className="list-head">
        <h1>{list.ours}</h1>
        <p>{estates.length > 0 ? list.showing(estates.length, sold) : list.empty}</p>
      </div>
      {estates.length > 0 ? (
        <EstateTiles estates={estates} office={office} locale={locale} headingLevel={2} />
      ) : (
        <div className="part">
          <p>{list.emptyContact}</p>
          <ul className="contact">
            <li>
              <PhoneLink number={office.controller.phone} />
            </li>
            <li>
              <MailLink address={office.controller.email} />
            </li>
          </ul>
        </div>
      )}
    </>
  )
}
