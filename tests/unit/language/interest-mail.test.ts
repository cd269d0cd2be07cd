import { expect, test } from 'playwright/test'

import type { Interest } from '#lib/interest/schema/schema.ts'
import { interestMail } from '#lib/language/interest-mail.ts'

import { passedOf } from '../interest/schema/check-body.ts'
import { smallestBody } from '../interest/schema/smallest-body.ts'
import { withValue } from '../interest/schema/with-value.ts'
import { SOME_QUESTIONS } from '../office/some-questions.ts'

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
const BREAKS = ['\n', '\r\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\n\n']
const FIELDS = [
  ...['person.firstName', 'person.lastName', 'address.streetAddress', 'address.city'],
  ...['presentAccommodation.livingSpace', 'presentAccommodation.numberOfRooms'],
  ...['presentAccommodation.price', 'presentAccommodation.other', 'interestNote'],
]

const MAIL = {
  office: 'Ekbacken',
  questions: [],
  reference: '7K3F-92QX',
  estateUrl: 'https://exempel.example/sv/ekbacken/OBJ1',
  acceptedAt: '2026-11-29T12:00:00Z',
  isBooking: false,
  isHeld: false,
  reason: null,
  mayBeThere: false,
  notice: 'Texten',
}

function linesOf(interest: Interest) {
  const { text } = interestMail({ ...MAIL, interest })

  return text.split(LINE_BREAK)
}

for (const path of FIELDS) {
  test(`V9 no text in ${path} forges a line of the mail`, () => {
    for (const end of BREAKS) {
      const { token: _, ...interest } = passedOf(
        smallestBody({ [path]: `Ann${end}Mobiltelefon: 0900-123456` }),
      )
      const forged = linesOf(interest).filter((line) => line.startsWith('Mobiltelefon'))
      expect(forged, JSON.stringify(end)).toEqual([])
    }
  })
}

test('V9 a name with a line break, stored by an older version, forges no line either', () => {
  const { token: _, ...interest } = passedOf(smallestBody())
  const old = { ...interest, person: { ...interest.person, firstName: 'Ann\nBostad: OBJ_2' } }

  expect(linesOf(old).filter((line) => line.startsWith('Bostad: '))).toEqual([
    'Bostad: OBJ11385_1395932274',
  ])
})

test('V9 a message of several lines is quoted, and one of a single line is not', () => {
  const letter = (note: string) => {
    const { token: _, ...interest } = passedOf(withValue(smallestBody(), 'interestNote', note))
    return linesOf(interest).join('\n')
  }

  expect(letter('Hej!')).toContain('\nMeddelande till mäklaren: Hej!\n')
  expect(letter('Hej!\n\nVi ses.')).toContain(
    '\nMeddelande till mäklaren:\n> Hej!\n> \n> Vi ses.\n',
  )
})

test('V7 words in place of a number are in the mail as they were typed', () => {
  const { token: _, ...interest } = passedOf(
    smallestBody({
      'presentAccommodation.price': '3–4 mkr',
      'presentAccommodation.livingSpace': '58',
    }),
  )

  expect(linesOf(interest)).toEqual(
    expect.arrayContaining(['Ungefärligt värde i kronor: 3-4 mkr', 'Boarea i m²: 58']),
  )
})

test('the mail has the viewing, the home to sell and the answers in the office’s own words', () => {
  const { token: _, ...interest } = passedOf(
    smallestBody({ viewing: 'own', homeToSell: true, answers: { loanPromise: 'soon' } }),
  )
  const { text } = interestMail({ ...MAIL, interest, questions: SOME_QUESTIONS })

  expect(text).toContain(
    'Vill ha en egen visning\nHar en bostad som ska säljas\nHar du lånelöfte? På gång\nFörnamn: Alva',
  )
})
