import type { PublicOffice } from '#lib/estate/public-office.ts'

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
export const NOTICE_VERSION = '2026-12'

/**
 * The information a visitor gets beside the button, from the office's own settings. `words` is its
 * exact text with that of both boxes, as it is stored with the interest: a consent counts only for
 * the text to which it was given (GDPR art. 7.1).
 */
export function noticeFor({ name, controller, fields, retention }: PublicOffice, locale: Locale) {
  const { notice, form } = phrasesFor(locale)
  const short = notice.short(name)
  const paragraphs = [
    notice.purpose(controller.legalName, controller.organisationNumber),
    notice.erasedAfter(retention.deliveredHours, retention.undeliveredDays),
  ]
  const policy = notice.policy(name)

  return {
    short,
    paragraphs,
    privacy: notice.privacy,
    policy,
    words: noticeWords({
      read: [
        short,
        ...paragraphs,
        `${policy}: ${controller.privacyPolicyUrl}`,
        form.label.gdprApproval,
      ],
      advertising:
        fields.wishAdvertising === 'off'
          ? []
          : [form.label.wishAdvertising, form.hint.wishAdvertising],
    }),
  }
}
