import { expect, test } from 'playwright/test'

import { mailBody } from '#lib/alerts/channels/send-mail.ts'
import type { State } from '#lib/interest/delivery.ts'
import { confirmationMail, notificationMail } from '#lib/language/mails.ts'

import { someInterest } from '../../support/stores/some-interest.ts'

const OFFICE = {
  name: 'Söderport Mäkleri',
  phone: '0411-17 40 60',
  legalName: 'Söderport Mäkleri i Ystad AB',
  organisationNumber: '559000-0022',
}
const MAIL = {
  interest: someInterest(),
  office: OFFICE,
  reference: '7K3F-92QX',
  home: undefined,
  homeUrl: 'https://intresse.example/sv/soderport/OBJ1',
}

test('a confirmation of an interest whose home is not known says what is known', () => {
  const { subject, paragraphs } = confirmationMail({
    ...MAIL,
    receiptUrl: 'https://intresse.example/sv/receipts/abc',
    privacyUrl: 'https://intresse.example/sv/soderport/privacy',
    hasCalendar: false,
  })

  expect(subject).toBe('Din intresseanmälan är mottagen')
  expect(paragraphs.flat()).toContain('Mäklarbyrå: Söderport Mäkleri, 0411-17\u00a040\u00a060')
  expect(JSON.stringify(paragraphs)).not.toMatch(/undefined|null/)
})

test('a notification names no wish where there is none, and the home by its id where it has no name', () => {
  const { subject, paragraphs } = notificationMail({
    ...MAIL,
    state: 'waiting',
    mayMail: false,
    questions: [],
    contactedUrl: 'https://intresse.example/sv/soderport/contacted?link=x',
    acceptedAt: '2026-11-24T03:00:00.000Z',
  })

  expect(subject).toBe(`Ny intresseanmälan: ${MAIL.interest.estateId}, Ref 7K3F-92QX`)
  expect(paragraphs.flat()).not.toContain('')
  expect(paragraphs.flat()).not.toContainEqual(expect.stringContaining('Språk'))
})

const ENDS: [state: State, mayMail: boolean, words: RegExp][] = [
  ['delivered', true, /finns i Vitec\. Ref 7K3F-92QX står sist/],
  ['waiting', true, /inte bekräftat/],
  ['uncertain', true, /inte bekräftat/],
  ['held', true, /Kontoret får den i ett eget mejl/],
  ['held', false, /Fråga den som sköter formuläret/],
]

for (const [state, mayMail, words] of ENDS)
  test(`a notification says where an interest is that is ${state}${mayMail ? '' : ', at an office without an address'}`, () => {
    const { paragraphs } = notificationMail({
      ...MAIL,
      state,
      mayMail,
      questions: [],
      contactedUrl: 'https://intresse.example/sv/soderport/contacted?link=x',
      acceptedAt: '2026-11-24T03:00:00.000Z',
    })

    expect(paragraphs.flat()).toContainEqual(expect.stringMatching(words))
  })

test('an answer that was typed is in no notification, though the question is a choice by now', () => {
  const label = { sv: 'Lånelöfte?', en: 'Loan promise?' }
  const { paragraphs } = notificationMail({
    ...MAIL,
    interest: someInterest({ answers: { loanPromise: 'Kanariefrida', other: true } }),
    state: 'waiting',
    mayMail: false,
    questions: [
      { key: 'loanPromise', label, options: [{ value: 'yes', label }] },
      { key: 'other', label: { sv: 'Husdjur', en: 'Pets' }, options: [] },
    ],
    contactedUrl: 'https://intresse.example/sv/soderport/contacted?link=x',
    acceptedAt: '2026-11-24T03:00:00.000Z',
  })

  expect(JSON.stringify(paragraphs)).not.toContain('Kanariefrida')
  expect(paragraphs.flat()).toContain('Husdjur: Ja')
})

test('a mail is the same as text and as HTML, in which no word makes a tag', () => {
  const { text, html } = mailBody(
    [['Hej <b>"du"</b> & ni'], [{ href: 'https://a.example/?b=1&c="2"', words: 'Här <i>' }]],
    { lang: 'sv', title: '<Ämne>' },
  )

  expect(text).toBe('Hej <b>"du"</b> & ni\n\nHär <i>:\nhttps://a.example/?b=1&c="2"')
  expect(html).toContain('Hej &lt;b&gt;&quot;du&quot;&lt;/b&gt; &amp; ni')
  expect(html).toContain('href="https://a.example/?b=1&amp;c=&quot;2&quot;"')
  expect(html).toContain('<title>&lt;Ämne&gt;</title>')
  expect(html).not.toMatch(/<b>|<i>|<img|<script|src=/)
})
