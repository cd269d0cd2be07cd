import { createHash } from 'node:crypto'

import { expect, test } from 'playwright/test'

import { LOCALES } from '#lib/language/locales.ts'
import { NOTICE_VERSION, noticeFor, noticeParts } from '#lib/language/notice-for.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { noticeHash } from '#lib/outbox/privacy/notices.ts'

import { someOffice } from '../office/some-office.ts'

const RETENTION = { deliveredHours: 37, undeliveredDays: 13, proofMonths: 29 }

for (const locale of LOCALES) {
  test(`the notice names the controller and the office’s own retention times (${locale})`, () => {
    const { words, short, paragraphs } = noticeFor(
      publicOfficeOf(someOffice({ retention: RETENTION })),
      locale,
    )

    for (const part of [
      'Ekbackens Fastighetsbyrå AB',
      '559000-0011',
      'Vitec',
      ' 37 ',
      ' 13 ',
      'https://www.ekbacken.example/integritet',
      phrasesFor(locale).form.label.gdprApproval,
    ]) {
      expect(words).toContain(part)
    }
    for (const shown of [short, ...paragraphs]) expect(words).toContain(shown)
  })

  test(`the notice of an office with a retention of 0 hours says so in words (${locale})`, () => {
    const retention = { ...RETENTION, deliveredHours: 0 }
    const { words } = noticeFor(publicOfficeOf(someOffice({ retention })), locale)

    expect(words).not.toMatch(/\b0\b/)
    expect(words).toContain(' 13 ')
  })

  test(`the privacy page has words for every retention time of an office (${locale})`, () => {
    const { delivered, undelivered, proof } = phrasesFor(locale).privacy

    expect(delivered(37)).toContain(' 37 ')
    expect(delivered(0)).not.toMatch(/\b0\b/)
    expect(undelivered(13)).toContain(' 13 ')
    expect(proof(29)).toContain(' 29 ')
  })

  test(`the hash of the notice is the SHA-256 of its words, the same each time (${locale})`, () => {
    const office = someOffice()
    const { words } = noticeFor(publicOfficeOf(office), locale)

    expect(noticeHash(office, locale)).toBe(createHash('sha256').update(words).digest('hex'))
    expect(noticeHash(someOffice(), locale)).toBe(noticeHash(office, locale))
  })
}

test('another language, office or retention time has another hash', () => {
  const { controller } = someOffice()
  const marks = [
    noticeHash(someOffice(), 'sv'),
    noticeHash(someOffice(), 'en'),
    noticeHash(someOffice({ retention: RETENTION }), 'sv'),
    noticeHash(someOffice({ controller: { ...controller, legalName: 'Annat AB' } }), 'sv'),
    noticeHash(
      someOffice({ controller: { ...controller, privacyPolicyUrl: 'https://annat.example/' } }),
      'sv',
    ),
  ]

  expect(new Set(marks).size).toBe(marks.length)
})

for (const locale of LOCALES) {
  test(`C9 the saved notice includes the marketing box, where the office has it (${locale})`, () => {
    const { label, hint } = phrasesFor(locale).form
    const withBox = noticeFor(publicOfficeOf(someOffice()), locale).words
    const fields = { ...someOffice().fields, wishAdvertising: 'off' as const }
    const without = noticeFor(publicOfficeOf(someOffice({ fields })), locale).words

    expect(withBox).toContain(label.wishAdvertising)
    expect(without).not.toContain(label.wishAdvertising)
    expect(noticeParts(withBox)).toEqual({
      read: without,
      advertising: `${label.wishAdvertising}\n${hint.wishAdvertising}`,
    })
    expect(noticeParts(without)).toEqual({ read: without, advertising: null })
  })
}

test('C9 the notice has a newer version than 2026-11', () => {
  expect(NOTICE_VERSION > '2026-11').toBe(true)
})

test('a setting that visitors do not see leaves the notice’s hash unchanged', () => {
  const office = someOffice()
  const changed = someOffice({
    customerId: 'M30022',
    onUncertain: 'hold',
    fallbackEmail: 'x@y.example',
  })

  expect(noticeHash(changed, 'sv')).toBe(noticeHash(office, 'sv'))
})
