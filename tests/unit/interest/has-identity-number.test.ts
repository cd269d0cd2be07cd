import assert from 'node:assert/strict'

import fc from 'fast-check'
import personnummer from 'personnummer'
import { expect, test } from 'playwright/test'

import { hasIdentityNumber } from '#lib/interest/typed/has-identity-number.ts'

import { checkBody } from './schema/check-body.ts'
import { smallestBody } from './schema/smallest-body.ts'

const TODAY = new Date('2026-11-29T12:00:00Z')

// The numbers belong to no person: they are Skatteverket's numbers for tests.
const FOUND = [
  '198112189876',
  '19811218-9876',
  '811218-9876',
  '8112189876',
  '811218 9876',
  '811218 - 9876',
  '811218–9876',
  '19811218 9876',
  '811218+9876',
  'Mitt personnummer är 811218-9876.',
  'pnr:8112189876, ring mig',
  '(19811218-9876)',
  // A coordination number: the day is 60 more.
  '701063-2391',
  '19701063-2391',
]

for (const text of FOUND) {
  test(`«${text}» holds a personal identity number`, () => {
    expect(hasIdentityNumber(text, TODAY)).toBe(true)
  })
}

const OTHER_THINGS = [
  // PEERS.md, 40: days 61 to 91 turn phone numbers into coordination numbers.
  '0707-61 23 45',
  '0707612345',
  '070-761 23 45',
  '0701740650',
  '070 174 06 50',
  '+46707612345',
  '+46 70 761 23 45',
  '0046707612345',
  '08-465 004 00',
  '0846500400',
  '018-174 06 00',
  '3 500 000 kr',
  '1981-12-18',
  '811218',
  '811218-9875',
  '811318-9876',
  '811233-9876',
  'OBJ11385_1395932274',
  '12345678901234567890',
  '556036-0793',
]

for (const text of OTHER_THINGS) {
  test(`«${text}» holds no personal identity number`, () => {
    expect(hasIdentityNumber(text, TODAY)).toBe(false)
  })
}

// Each has a right check digit: only its day, or its time of day, shows that it is no identity
// number.
const DAYS: [text: string, today: string, isFound: boolean][] = [
  ['Kan vi komma 20261205-0845?', '2026-11-29', false],
  ['20261205-0845', '2026-12-05', false],
  ['20261205 0845', '2027-02-01', false],
  ['202612050845', '2026-11-29', false],
  ['261205-0845', '2026-11-29', false],
  ['20271205-0844', '2026-11-29', false],
  ['Vi var där 20261101-1400', '2026-11-29', false],
  // The number may be a person's years later.
  ['20261205-0845', '2045-01-01', true],
  ['261205-0845', '2045-01-01', true],
  // The digits are no time of day, so that even a recent day is a birth date.
  ['20251205-9870', '2026-11-29', true],
  // The first two are older than any living person; the third is as old as some.
  ['18811218-9876', '2026-11-29', false],
  ['18991231-9879', '2026-11-29', false],
  ['19031218-9871', '2026-11-29', true],
  // The day does not exist.
  ['19810230-9872', '2026-11-29', false],
  ['19810431-9879', '2026-11-29', false],
]

for (const [text, today, isFound] of DAYS) {
  test(`V8 on ${today} «${text}» holds ${isFound ? 'a' : 'no'} personal identity number`, () => {
    expect(hasIdentityNumber(text, new Date(`${today}T12:00:00Z`))).toBe(isFound)
  })
}

test('V8 a note with the time of a viewing next week is accepted', () => {
  const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const times = ['0845', '1000', '1130', '1400', '1515', '1730', '1800', '1915', '2000', '0900']
  for (const time of times) {
    const body = smallestBody({ interestNote: `Kan vi komma ${soon}-${time}?` })
    expect(checkBody(body, { personalIdentityNumber: 'off' }).issues).toEqual([])
  }
})

for (const text of [
  '811218\u200b-9876',
  '811218\u200d-9876',
  '811218\u20119876',
  '８１１２１８-９８７６',
]) {
  test(`V5 ${JSON.stringify(text)} is found, whatever its characters`, () => {
    expect(hasIdentityNumber(text, TODAY)).toBe(true)
  })
}

test('no number that begins as a Swedish mobile number counts as one, however it is written', () => {
  const digit = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.array(digit, { minLength: 8, maxLength: 8 }), (rest) => {
      const [a = '', b = '', c = ''] = [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)].map(
        (part) => part.join(''),
      )
      for (const text of [`07${a}${b}${c}`, `07${a[0]}-${a.slice(1)}${b}${c}`, `+467${a}${b}${c}`])
        assert.equal(hasIdentityNumber(text), false)
    }),
    { numRuns: 2_000 },
  )
})

test('every number that the server’s library accepts is found, with its century', () => {
  const day = fc.date({
    min: new Date('1902-01-01'),
    max: new Date('2023-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 9999 }), (date, last) => {
      const text = `${date.toISOString().slice(0, 10).replaceAll('-', '')}-${String(last).padStart(4, '0')}`
      if (personnummer.valid(text)) expect(hasIdentityNumber(text, TODAY)).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})

test('a personal number is refused in every text where the office has it off, and accepted otherwise', () => {
  for (const path of [
    'interestNote',
    'presentAccommodation.other',
    'person.firstName',
    'person.lastName',
    'address.streetAddress',
    'address.city',
  ]) {
    const body = smallestBody({ [path]: 'Nr 811218-9876' })
    expect(checkBody(body, { personalIdentityNumber: 'off' }).issues).toEqual([
      `${path}: personalIdentityNumberInText`,
    ])
    expect(checkBody(body).issues).toEqual([])
  }
})

test('a personal number is refused in a foreign postcode, and in the fields of the present home', () => {
  for (const body of [
    smallestBody({ 'address.zipCode': '811218-9876', 'address.countryCode': 'NO' }),
    smallestBody({ 'presentAccommodation.price': '8112189876' }),
    smallestBody({ 'presentAccommodation.price': 8_112_189_876 }),
    smallestBody({ 'presentAccommodation.livingSpace': '811218-9876' }),
    smallestBody({ 'presentAccommodation.numberOfRooms': 'nr 811218-9876' }),
  ]) {
    expect(checkBody(body, { personalIdentityNumber: 'off' }).issues).toEqual([
      expect.stringMatching(/^(address\.zipCode|presentAccommodation\.\w+): .*NumberInText$/),
    ])
    expect(checkBody(body).issues).toEqual([])
  }
})

test('an e-mail address that contains a personal number is accepted', () => {
  const body = smallestBody({ 'email.emailAddress': '198112189876@exempel.example' })

  expect(checkBody(body, { personalIdentityNumber: 'off' }).issues).toEqual([])
})
