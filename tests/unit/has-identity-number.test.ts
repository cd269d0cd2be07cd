import fc from 'fast-check'
import personnummer from 'personnummer'
import { expect, test } from 'playwright/test'

import { hasIdentityNumber } from '#lib/interest/has-identity-number.ts'

import { checkBody } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

// Numbers of nobody: Skatteverket's for tests.
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
    expect(hasIdentityNumber(text)).toBe(true)
  })
}

const OTHER_THINGS = [
  // PEERS.md, 40: days 61 to 91 make coordination numbers of phone numbers.
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
  test(`«${text}» is something else`, () => {
    expect(hasIdentityNumber(text)).toBe(false)
  })
}

test('no number that begins as a Swedish mobile’s does is taken for one, however it is written', () => {
  const digit = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.array(digit, { minLength: 8, maxLength: 8 }), (rest) => {
      const [a = '', b = '', c = ''] = [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)].map(
        (part) => part.join(''),
      )
      for (const text of [`07${a}${b}${c}`, `07${a[0]}-${a.slice(1)}${b}${c}`, `+467${a}${b}${c}`])
        expect(hasIdentityNumber(text)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('what the library on the server takes for a number is found, with its century', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2025-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 9999 }), (date, last) => {
      const text = `${date.toISOString().slice(0, 10).replaceAll('-', '')}-${String(last).padStart(4, '0')}`
      if (personnummer.valid(text)) expect(hasIdentityNumber(text)).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})

test('it is refused in every text of an office that has not asked for it, and in no other’s', () => {
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

test('a postcode from abroad and a price have room for one, and hold none', () => {
  for (const body of [
    smallestBody({ 'address.zipCode': '811218-9876', 'address.countryCode': 'NO' }),
    smallestBody({ 'presentAccommodation.price': '8112189876' }),
    smallestBody({ 'presentAccommodation.price': 8_112_189_876 }),
  ]) {
    expect(checkBody(body, { personalIdentityNumber: 'off' }).issues).toEqual([
      expect.stringMatching(/^(address\.zipCode|presentAccommodation\.price): .*NumberInText$/),
    ])
    expect(checkBody(body).issues).toEqual([])
  }
})

test('an e-mail address that holds one is its owner’s address, and the way to answer them', () => {
  const body = smallestBody({ 'email.emailAddress': '198112189876@exempel.example' })

  expect(checkBody(body, { personalIdentityNumber: 'off' }).issues).toEqual([])
})
