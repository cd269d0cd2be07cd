import 'server-only'

import { createHash } from 'node:crypto'

import { database, type Statement } from '#lib/database/database.ts'
import { LOCALES, type Locale } from '#lib/language/locales.ts'
import { NOTICE_VERSION, noticeFor } from '#lib/language/notice-for.ts'
import { type Office, offices } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'

/** The SHA-256 of the exact words a visitor is shown beside the button, hex. */
export function noticeHash(office: Office, locale: Locale) {
  return hashOf(wordsFor(office, locale))
}

/** Keeps the words of every office and language as they are now. They are never changed: other words get another row. */
export async function saveNotices(now = new Date()) {
  await database().write(
    [...offices().values()].flatMap((office) => LOCALES.map((locale) => keep(office, locale, now))),
  )
}

/** Whether the words behind a hash have been kept, so that an interest may point at them. */
export async function hasNotice(hash: string) {
  const rows = await database().read({
    sql: 'select 1 from notices where hash = $hash',
    values: { hash },
  })

  return rows.length === 1
}

function keep(office: Office, locale: Locale, now: Date): Statement {
  const words = wordsFor(office, locale)

  return {
    sql: `
      insert into notices (hash, version, office, locale, words, first_shown_at)
      values ($hash, $version, $office, $locale, $words, $now)
      on conflict (hash) do nothing`,
    values: {
      hash: hashOf(words),
      version: NOTICE_VERSION,
      office: office.key,
      locale,
      words,
      now: now.toISOString(),
    },
  }
}

function wordsFor(office: Office, locale: Locale) {
  return noticeFor(publicOfficeOf(office), locale).words
}

function hashOf(words: string) {
  return createHash('sha256').update(words, 'utf8').digest('hex')
}
