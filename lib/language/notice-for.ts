import type { OfficeFace } from '../estate/office-face.ts'
import type { Locale } from './locales.ts'
import { noticeWords } from './notice-parts.ts'
import { phrasesFor } from './phrases-for.ts'

/** Goes up when the words are changed in meaning. The exact words are kept by their hash besides. */
export const NOTICE_VERSION = '2026-12'

/**
 * The information a visitor is given beside the button, from the office's own settings. `words` is its exact text with that of both
 * boxes, the way it is kept with the interest: a consent counts only for what it was given to (GDPR art. 7.1).
 */
export function noticeFor({ name, controller, fields, retention }: OfficeFace, locale: Locale) {
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
    words: noticeWords({
      read: [...paragraphs, `${policy}: ${controller.privacyPolicyUrl}`, form.label.gdprApproval],
      advertising:
        fields.wishAdvertising === 'off'
          ? []
          : [form.label.wishAdvertising, form.hint.wishAdvertising],
    }),
  }
}
