import type { PublicOffice } from '#lib/estate/public-office.ts'

import { formatsFor } from './formats.ts'
import type { Locale } from './locales.ts'
import { phrasesFor } from './phrases-for.ts'

/**
 * An empty line separates the text for everyone from the words of the box that only some tick. No
 * line within either is empty.
 */
const BETWEEN = '\n\n'

/** The exact words as they are stored. */
function noticeWords({ read, advertising }: { read: string[]; advertising: string[] }) {
  return [read, advertising]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join(BETWEEN)
}

/**
 * Stored words, split into the text for everyone and the words of the marketing box, null where
 * there was none. Until 2026-12 these were not stored.
 */
export function noticeParts(words: string) {
  const [read = '', advertising = null] = words.split(BETWEEN)

  return { read, advertising }
}

/** Incremented when the words change in meaning. The exact words are also stored by their hash. */
export const NOTICE_VERSION = '2026-12.5'

/**
 * The information a visitor gets beside the button, from the office's own settings. `words` is its
 * exact text with that of both boxes, as it is stored with the interest: a consent counts only for
 * the text to which it was given (GDPR art. 7.1).
 */
export function noticeFor(office: PublicOffice, locale: Locale) {
  const { notice, form } = phrasesFor(locale)
  const { name, controller, fields, acknowledgement } = office
  const short = notice.short(name)
  const paragraphs = paragraphsFor(office, locale)
  const policy = notice.policy(name)
  const ways = office.advertising.ways.map((way) => notice.ways[way])
  const advertising = notice.advertising(name, formatsFor(locale).list(ways))

  return {
    short,
    paragraphs,
    privacy: notice.privacy,
    policy,
    object: notice.object,
    advertising,
    /** In place of the box, where the office has none. */
    shown: acknowledgement === 'shown' ? notice.shown : null,
    words: noticeWords({
      read: [
        short,
        ...paragraphs,
        `${policy}: ${controller.privacyPolicyUrl}`,
        notice.object,
        acknowledgement === 'shown' ? notice.shown : form.label.gdprApproval,
      ],
      advertising: fields.wishAdvertising === 'off' ? [] : [advertising, form.hint.wishAdvertising],
    }),
  }
}

function paragraphsFor(office: PublicOffice, locale: Locale) {
  const { notice } = phrasesFor(locale)
  const { personalIdentityNumberReason, legacyApprovalReason } = office

  return [
    notice.purpose(controllersFor(office, locale)),
    notice.kept(office.crmRetention[locale]),
    ...(asksOfHome(office) ? [notice.valuation] : []),
    ...(personalIdentityNumberReason
      ? [notice.identityNumber(personalIdentityNumberReason[locale])]
      : []),
    ...(legacyApprovalReason ? [notice.legacyApproval(legacyApprovalReason[locale])] : []),
  ]
}

/** The form asks about the visitor's own home, and the broker may offer to value it. */
export function asksOfHome({ fields }: Pick<PublicOffice, 'fields'>) {
  return fields.presentAccommodation !== 'off' || fields.homeToSell !== 'off'
}

/** The controller, with the one it decides together with (GDPR art. 26). */
export function controllersFor({ controller, jointController }: PublicOffice, locale: Locale) {
  const { named, together } = phrasesFor(locale).notice
  const own = named(controller.legalName, controller.organisationNumber)
  if (!jointController) return own

  return together(own, named(jointController.legalName, jointController.organisationNumber))
}
