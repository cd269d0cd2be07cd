import { createHash } from 'node:crypto'

import { expect, test } from 'playwright/test'

import { LOCALES } from '#lib/language/locales.ts'
import { NOTICE_VERSION, noticeFor, noticeParts } from '#lib/language/notice-for.ts'
import { phrasesFor } from '#lib/language/phrases-for.ts'
import { publicOfficeOf } from '#lib/office/public-office-of.ts'
import { noticeHash } from '#lib/outbox/privacy/notices.ts'

import { someOffice } from '../office/some-office.ts'

const REASON = { sv: 'Lagen om något kräver det.', en: 'The law on something requires it.' }

for (const locale of LOCALES) {
  test(`the notice names the controller, and how long the CRM keeps the details (${locale})`, () => {
    const office = someOffice()
    const { words, short, paragraphs } = noticeFor(publicOfficeOf(office), locale)

    for (const part of [
      'Ekbackens Fastighetsbyrå AB',
      '559000-0011',
      'Vitec',
      office.crmRetention[locale],
      'https://www.ekbacken.example/integritet',
      phrasesFor(locale).form.label.gdprApproval,
      phrasesFor(locale).notice.object,
    ]) {
      expect(words).toContain(part)
    }
    for (const shown of [short, ...paragraphs]) expect(words).toContain(shown)
  })

  test(`the notice speaks of a valuation only where the present home is asked for (${locale})`, () => {
    const fields = { ...someOffice().fields, presentAccommodation: 'off' as const }
    const { valuation } = phrasesFor(locale).notice

    expect(noticeFor(publicOfficeOf(someOffice()), locale).words).toContain(valuation)
    expect(noticeFor(publicOfficeOf(someOffice({ fields })), locale).words).not.toContain(valuation)
  })

  test(`the notice names a joint controller, and the reason of an identity number and of a mirrored consent (${locale})`, () => {
    const { fields, interest } = someOffice()
    const { words } = noticeFor(
      publicOfficeOf(
        someOffice({
          jointController: {
            legalName: 'Kedjan AB',
            organisationNumber: '559000-0044',
            contact: 'x',
          },
          fields: { ...fields, personalIdentityNumber: 'optional' },
          personalIdentityNumberReason: REASON,
          interest: { ...interest, mirrorLegacyApproval: true },
          legacyApprovalReason: { sv: 'Annat skäl.', en: 'Another reason.' },
        }),
      ),
      locale,
    )

    for (const part of [
      'Kedjan AB',
      REASON[locale],
      { sv: 'Annat skäl.', en: 'Another reason.' }[locale],
    ])
      expect(words).toContain(part)
  })

  test(`without a box the notice says that it was shown (${locale})`, () => {
    const { words, shown } = noticeFor(
      publicOfficeOf(someOffice({ acknowledgement: 'shown' })),
      locale,
    )

    expect(shown).toBe(phrasesFor(locale).notice.shown)
    expect(words).toContain(phrasesFor(locale).notice.shown)
    expect(words).not.toContain(phrasesFor(locale).form.label.gdprApproval)
  })

  test(`the marketing box names the office and its ways (${locale})`, () => {
    const { advertising } = noticeFor(
      publicOfficeOf(someOffice({ advertising: { ways: ['email', 'sms'] } })),
      locale,
    )

    expect(advertising).toContain('Ekbackens Fastighetsbyrå')
    for (const way of Object.values(phrasesFor(locale).notice.ways))
      expect(advertising).toContain(way)
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

test('another language, office or time in the CRM has another hash', () => {
  const { controller } = someOffice()
  const marks = [
    noticeHash(someOffice(), 'sv'),
    noticeHash(someOffice(), 'en'),
    noticeHash(someOffice({ crmRetention: { sv: 'ett år', en: 'for a year' } }), 'sv'),
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
    const { hint } = phrasesFor(locale).form
    const { words: withBox, advertising } = noticeFor(publicOfficeOf(someOffice()), locale)
    const fields = { ...someOffice().fields, wishAdvertising: 'off' as const }
    const without = noticeFor(publicOfficeOf(someOffice({ fields })), locale).words

    expect(withBox).toContain(advertising)
    expect(without).not.toContain(advertising)
    expect(noticeParts(withBox)).toEqual({
      read: without,
      advertising: `${advertising}\n${hint.wishAdvertising}`,
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
