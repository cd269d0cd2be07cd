import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

import { MailLink, PhoneLink } from './contact-links.tsx'

export function PageFooter({ locale, office }: { locale: Locale; office: PublicOffice }) {
  const { page } = phrasesFor(locale)
  const { legalName, organisationNumber, address, vatNumber, phone, email } = office.controller

  return (
    <footer className="page-footer">
      <p>
        <strong>{legalName}</strong>
        {address && <span>{address}</span>}
        <span>{page.organisationNumber(organisationNumber)}</span>
        {vatNumber && <span>{page.vatNumber(vatNumber)}</span>}
        <span>{page.supervised}</span>
      </p>
      <ul>
        <li>
          <PhoneLink number={phone} />
        </li>
        <li>
          <MailLink address={email} />
        </li>
        <li>
          <a href={`/${locale}/${office.key}/privacy`}>{page.privacy}</a>
        </li>
      </ul>
    </footer>
  )
}
