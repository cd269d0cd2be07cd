import 'server-only'

import { createHash } from 'node:crypto'

import { database, type Statement } from '#lib/database/database.ts'
import { LOCALES, type Locale } from '#lib/language/locales.ts'
import { NOTICE_VERSION, noticeFor } from '#lib/language/notice-for.ts'
import { type Office, type Offices, offices } from '#lib/office/offices.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'

/** Returns the SHA-256 of the exact text shown to a visitor beside the button, in hex. */
export function noticeHash(office: Office, locale: Locale) {
  return hashOf(wordsFor(office, locale))
}

/**
 * Stores the text of each office and language. A row never changes: other text gets another row.
 */
export async function saveNotices(of: Offices = offices(), now = new Date()) {
  await database().write(
    [...of.values()].flatMap((office) => LOCALES.map((locale) => keep(office, locale, now))),
  )
}

/** Says whether the text behind a hash has been stored, so that an interest may refer to it. */
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
