import { MailLink, PhoneLink } from '#components/layout/contact-links.tsx'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

/**
 * The stored data, the reasons, the periods and the controller: the numbers are the office's own
 * settings, the same that the erasure job uses.
 */
export function PrivacyPage({ office, locale }: { office: PublicOffice; locale: Locale }) {
  const { privacy } = phrasesFor(locale)
  const { controller, retention, name, mayMail } = office

  return (
    <article className="text-page">
      <h1>{privacy.title}</h1>
      <p>{privacy.intro(name)}</p>
      <h2>{privacy.controllerHeading}</h2>
      <p>{privacy.controller(controller.legalName, controller.organisationNumber)}</p>
      <p>{privacy.contact}:</p>
      <p className="ways">
        <PhoneLink number={controller.phone} />
        <MailLink address={controller.email} />
      </p>
      <h2>{privacy.whatHeading}</h2>
      <p>{privacy.what}</p>
      <h2>{privacy.whyHeading}</h2>
      <p>{privacy.why}</p>
      <h2>{privacy.whoHeading}</h2>
      <p>
        {privacy.who} {mayMail && privacy.byMail}
      </p>
      <h2>{privacy.howLongHeading}</h2>
      <p>
        {privacy.delivered(retention.deliveredHours)}{' '}
        {privacy.undelivered(retention.undeliveredDays)} {privacy.proof(retention.proofMonths)}
      </p>
      <h2>{privacy.rightsHeading}</h2>
      <p>{privacy.rights}</p>
      <h2>{privacy.protectedHeading}</h2>
      <p>{privacy.protected}</p>
      <p className="ways">
        <a href={controller.privacyPolicyUrl} rel="noreferrer">
          {privacy.policy(name)}
        </a>
      </p>
    </article>
  )
}
