import { expect, test } from 'playwright/test'

import { LENGTH_MAX, TYPED_LENGTH_MAX } from '#lib/interest/limits.ts'

import { checkBody } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

const TEXTS = [
  { path: 'token', max: 2_000, code: 'fieldInvalid' },
  { path: 'person.firstName', max: TYPED_LENGTH_MAX.firstName, code: 'firstNameTooLong' },
  { path: 'person.lastName', max: TYPED_LENGTH_MAX.lastName, code: 'lastNameTooLong' },
  {
    path: 'address.streetAddress',
    max: TYPED_LENGTH_MAX.streetAddress,
    code: 'streetAddressTooLong',
  },
  { path: 'address.city', max: TYPED_LENGTH_MAX.city, code: 'cityTooLong' },
  { path: 'presentAccommodation.other', max: LENGTH_MAX.other, code: 'otherTooLong' },
  { path: 'interestNote', max: LENGTH_MAX.interestNote, code: 'interestNoteTooLong' },
]

const SIGNS = [
  { sign: 'a', named: 'letters' },
  { sign: 'å', named: 'accented letters' },
  { sign: '李', named: 'Han characters' },
  // An emoji has two UTF-16 units, as .NET counts.
  { sign: '🏡', named: 'emoji' },
]

/**
 * A text of exactly that many UTF-16 units: a letter, the character as often as it fits, and a
 * letter where half a character is left.
 */
function filled(sign: string, units: number) {
  return `b${sign.repeat(Math.floor((units - 1) / sign.length))}`.padEnd(units, 'b')
}

test('the limits are those of Vitec’s documentation', () => {
  expect(LENGTH_MAX).toMatchObject({
    firstName: 30,
    lastName: 30,
    phone: 17,
    personalIdentityNumber: 20,
    emailAddress: 100,
    streetAddress: 68,
    zipCode: 15,
    city: 25,
  })
})

for (const { path, max, code } of TEXTS) {
  for (const { sign, named } of SIGNS) {
    test(`${path} accepts ${max} units of ${named} and refuses one more`, () => {
      expect(checkBody(smallestBody({ [path]: filled(sign, max) })).issues).toEqual([])
      expect(checkBody(smallestBody({ [path]: filled(sign, max + 1) })).issues).toEqual([
        `${path}: ${code}`,
      ])
    })
  }
}

test('a decomposed letter counts as the one character that it becomes', () => {
  const decomposed = 'a\u030a'.repeat(TYPED_LENGTH_MAX.firstName)

  expect(checkBody(smallestBody({ 'person.firstName': decomposed })).issues).toEqual([])
})

test('blanks around a text do not count', () => {
  const padded = `  ${'a'.repeat(TYPED_LENGTH_MAX.city)}\t\n`

  expect(checkBody(smallestBody({ 'address.city': padded })).issues).toEqual([])
})

for (const path of ['email.emailAddress', 'email.emailAddress2']) {
  test(`${path} accepts 100 characters and refuses 101`, () => {
    const address = (length: number) => 'alva@exempel.example'.padStart(length, 'a')

    expect(checkBody(smallestBody({ [path]: address(100) })).issues).toEqual([])
    expect(checkBody(smallestBody({ [path]: address(101) })).issues).toEqual([
      `${path}: emailTooLong`,
    ])
  })
}

for (const path of ['person.cellPhone', 'person.telePhone', 'person.workPhone']) {
  test(`${path} accepts 6 to 18 digits, with or without a plus and separators`, () => {
    for (const digits of [6, 18]) {
      const number = '1'.repeat(digits)
      expect(checkBody(smallestBody({ [path]: number })).issues).toEqual([])
      expect(checkBody(smallestBody({ [path]: `+${[...number].join(' ')}` })).issues).toEqual([])
    }
    expect(checkBody(smallestBody({ [path]: '12345' })).issues).toEqual([`${path}: phoneTooShort`])
    expect(checkBody(smallestBody({ [path]: '1'.repeat(19) })).issues).toEqual([
      `${path}: phoneTooLong`,
    ])
  })
}

test('a foreign postcode accepts 15 characters and refuses 16', () => {
  const abroad = (length: number) =>
    smallestBody({ 'address.zipCode': '1'.repeat(length), 'address.countryCode': 'NO' })

  expect(checkBody(abroad(15)).issues).toEqual([])
  expect(checkBody(abroad(16)).issues).toEqual(['address.zipCode: zipCodeInvalid'])
})

test('a personal identity number accepts 6 to 20 characters', () => {
  const path = 'person.personalIdentityNumber'
  for (const length of [6, 20]) {
    expect(checkBody(smallestBody({ [path]: 'A'.repeat(length) })).issues).toEqual([])
  }
  for (const length of [5, 21]) {
    expect(checkBody(smallestBody({ [path]: 'A'.repeat(length) })).issues).toEqual([
      `${path}: personalIdentityNumberInvalid`,
    ])
  }
})

for (const { path, sign } of [
  { path: 'office', sign: 'a' },
  { path: 'estateId', sign: 'A' },
]) {
  test(`${path} accepts 1 to 40 characters`, () => {
    expect(checkBody(smallestBody({ [path]: sign })).issues).toEqual([])
    expect(checkBody(smallestBody({ [path]: sign.repeat(40) })).issues).toEqual([])
    expect(checkBody(smallestBody({ [path]: sign.repeat(41) })).issues).toEqual([
      `${path}: fieldInvalid`,
    ])
  })
}

test('an estate id with more than letters, digits, _ and - is refused', () => {
  for (const estateId of ['../etc', 'OBJ 1', 'OBJ1/2', 'ÖBJ1', 'OBJ1?x', 'OBJ%2F1', 'OBJ1\nX']) {
    expect(checkBody(smallestBody({ estateId })).issues, estateId).toEqual([
      'estateId: fieldInvalid',
    ])
  }
})
