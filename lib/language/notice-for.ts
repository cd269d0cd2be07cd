import type { OfficeFace } from '../estate/office-face.ts'
import type { Locale } from './locales.ts'
import { phrasesFor } from './phrases-for.ts'

/** Goes up when the words are changed in meaning. The exact words are kept by their hash besides. */
export const NOTICE_VERSION = '2026-11'

/**
 * The information a visitor is given beside the button, from the office's own settings. `words` is its exact text, the way it is
 * kept with the interest.
 */
export function noticeFor({ name, controller, retention }: OfficeFace, locale: Locale) {
  const { notice, form } = phrasesFor(locale)
  const paragraphs = [
    notice.purpose(controller.legalName, controller.organisationNumber),
    notice.erasedAfter(retention.deliveredHours, retention.undeliveredDays),
  ]
  const policy = notice.policy(name)

  return {
    paragraphs,
    privacy: notice.privacy,
    policy,
    words: [
      ...paragraphs,
      `${policy}: ${controller.privacyPolicyUrl}`,
      form.label.gdprApproval,
    ].join('\n'),
  }
}
