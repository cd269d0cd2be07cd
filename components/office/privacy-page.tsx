import { MailLink, PhoneLink } from '#components/layout/contact-links.tsx'
import type { PublicOffice } from '#lib/estate/public-office.ts'
import type { Locale } from '#lib/language/locales.ts'
import { asksOfHome, controllersFor, NOTICE_VERSION } from '#lib/language/notice-for.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'

type PrivacyPageProps = { office: PublicOffice; locale: Locale }

/**
 * The stored data, the reasons, the periods and the controller (GDPR art. 13): the numbers are the
 * office's own settings, the same that the erasure job uses.
 */
export function PrivacyPage({ office, locale }: PrivacyPageProps) {
  const { privacy } = phrasesFor(locale)
  const { controller, retention, name } = office
  const kept = [
    office.keepsSource && privacy.source,
    office.notifies && privacy.contacted,
    office.confirms && privacy.confirmed,
  ]
  const more = [
    office.processor && privacy.processor(office.processor),
    office.storedIn && privacy.storedIn(office.storedIn[locale]),
    office.notifies && privacy.notified,
    office.books && privacy.booked,
    office.mayMail && privacy.byMail,
  ]

  return (
    <article className="text-page">
      <h1>{privacy.title}</h1>
      <p>{privacy.intro(name)}</p>
      <Controller office={office} locale={locale} />
      <h2>{privacy.whatHeading}</h2>
      <p>{privacy.what}</p>
      {kept.map((line) => line && <p key={line}>{line}</p>)}
      <p>{privacy.needed}</p>
      <Reasons office={office} locale={locale} />
      <h2>{privacy.whoHeading}</h2>
      <p>{privacy.who}</p>
      {more.map((line) => line && <p key={line}>{line}</p>)}
      <h2>{privacy.howLongHeading}</h2>
      <p>{privacy.crm(office.crmRetention[locale])}</p>
      <p>
        {privacy.delivered(retention.deliveredHours)}{' '}
        {privacy.undelivered(retention.undeliveredDays)} {privacy.proof(retention.proofMonths)}
      </p>
      <h2>{privacy.objectHeading}</h2>
      <p>{privacy.object}</p>
      <h2>{privacy.rightsHeading}</h2>
      <ul>
        {privacy.rights.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
      <h2>{privacy.protectedHeading}</h2>
      <p>{privacy.protected}</p>
      <p className="ways">
        <a href={controller.privacyPolicyUrl} rel="noreferrer">
          {privacy.policy(name)}
        </a>
      </p>
      <p className="muted">{privacy.version(NOTICE_VERSION)}</p>
    </article>
  )
}

function Controller({ office, locale }: PrivacyPageProps) {
  const { privacy } = phrasesFor(locale)
  const { controller, jointController } = office

  return (
    <>
      <h2>{privacy.controllerHeading}</h2>
      <p>{privacy.controller(controllersFor(office, locale))}</p>
      {jointController && (
        <p>
          {privacy.joint(jointController.legalName)} <Contact text={jointController.contact} />
        </p>
      )}
      {jointController?.arrangement && <p>{jointController.arrangement[locale]}</p>}
      <p>{privacy.contact}:</p>
      <p className="ways">
        <PhoneLink number={controller.phone} />
        <MailLink address={controller.email} />
      </p>
      {controller.dataProtectionOfficer && (
        <p>
          {privacy.officer(controller.dataProtectionOfficer.name)}{' '}
          <MailLink address={controller.dataProtectionOfficer.email} />
        </p>
      )}
    </>
  )
}

/** An e-mail address as a link, and any other words as they are. */
function Contact({ text }: { text: string }) {
  return /^\S+@\S+$/.test(text) ? <MailLink address={text} /> : text
}

/** Each purpose with its legal basis. */
function Reasons({ office, locale }: PrivacyPageProps) {
  const { privacy } = phrasesFor(locale)
  const { why } = privacy
  const { fields, personalIdentityNumberReason, legacyApprovalReason } = office
  const reasons = [
    why.reply,
    office.confirms && why.confirmation,
    office.books && why.booking,
    office.notifies && why.contact,
    asksOfHome(office) && why.valuation,
    (fields.questions.length > 0 || fields.homeToSell !== 'off') && why.questions,
    fields.wishAdvertising !== 'off' && why.advertising,
    personalIdentityNumberReason && why.identityNumber(personalIdentityNumberReason[locale]),
    legacyApprovalReason && why.legacyApproval(legacyApprovalReason[locale]),
    why.proof,
    why.law,
  ]

  return (
    <>
      <h2>{privacy.whyHeading}</h2>
      <ul>{reasons.map((reason) => reason && <li key={reason}>{reason}</li>)}</ul>
    </>
  )
}
