import assert from 'node:assert/strict'

import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import { PHONES } from '#lib/interest/contact/contact-paths.ts'
import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'
import { LENGTH_MAX } from '#lib/interest/limits.ts'

import { anyBody } from './schema/any-body.ts'
import { passedOf } from './schema/check-body.ts'
import { smallestBody } from './schema/smallest-body.ts'

function verified(changes: Record<string, unknown>) {
  const result = verifyNumbers(passedOf(smallestBody(changes)))

  return result.ok
    ? { person: result.interest.person }
    : { issues: result.issues.map(({ path, code }) => `${path}: ${code}`) }
}

const TYPED: [string, string][] = [
  ['070-174 06 50', '+46701740650'],
  ['0701740650', '+46701740650'],
  ['070 174 06 50', '+46701740650'],
  ['(070) 174.06.50', '+46701740650'],
  ['+46 70 174 06 50', '+46701740650'],
  ['+46 (0)70 174 06 50', '+46701740650'],
  ['+46(0)701740650', '+46701740650'],
  ['0046 70 174 06 50', '+46701740650'],
  ['018-174 06 00', '+46181740600'],
  ['08-465 004 00', '+46846500400'],
  ['+47 22 12 34 56', '+4722123456'],
  ['+358 40 1234567', '+358401234567'],
  ['+44 20 7946 0000', '+442079460000'],
  ['+1 (212) 555-0100', '+12125550100'],
  ['00 49 30 1234567', '+49301234567'],
]

for (const [typed, number] of TYPED) {
  test(`${typed} is stored as ${number}`, () => {
    expect(verified({ 'person.cellPhone': typed })).toMatchObject({ person: { cellPhone: number } })
  })
}

for (const typed of ['811218-9876', '8112189876', '811218 9876', '010203-1234', '19811218-9876']) {
  test(`${typed} in a phone field is refused, whatever the office’s settings`, () => {
    for (const name of PHONES)
      expect(verified({ [`person.${name}`]: typed })).toEqual({
        issues: [`person.${name}: phoneInvalid`],
      })
  })
}

test('no Swedish mobile number is mistaken for a personal identity number, however it is written', () => {
  // The form asks about a number with seven equal digits in a row.
  const digits = fc.stringMatching(/^[02369]\d{7}$/).filter((rest) => !/(\d)\1{6}/.test(rest))
  fc.assert(
    fc.property(digits, (rest) => {
      for (const typed of [
        `07${rest}`,
        `07${rest[0]}-${rest.slice(1)}`,
        `07${rest.slice(0, 4)}-${rest.slice(4)}`,
      ])
        assert.equal(verified({ 'person.cellPhone': typed }).person?.cellPhone, `+467${rest}`)
    }),
    { numRuns: 2_000 },
  )
})

const ABROAD: [string, string, string][] = [
  // A Swede writes the 0 or the +46, so these are Norwegian, Danish, and of no other country.
  ['NO', '22 12 34 56', '+4722123456'],
  ['NO', '40 12 34 56', '+4740123456'],
  ['DK', '32 12 34 56', '+4532123456'],
  ['GB', '020 7946 0000', '+442079460000'],
  ['DE', '0171 1234567', '+491711234567'],
  // A Swede abroad types the number from home.
  ['NO', '070-174 06 50', '+46701740650'],
  ['NO', '+46 70 174 06 50', '+46701740650'],
  ['NO', '0046 70 174 06 50', '+46701740650'],
]

for (const [countryCode, typed, number] of ABROAD) {
  test(`${typed} of a person who lives in ${countryCode} is stored as ${number}`, () => {
    const there = { 'address.countryCode': countryCode, 'person.telePhone': typed }

    expect(verified(there)).toMatchObject({ person: { telePhone: number } })
  })
}

test('a number that fits two countries raises a question', () => {
  const there = { 'address.countryCode': 'FI', 'person.cellPhone': '040 1234567' }

  expect(verified(there)).toEqual({ issues: ['person.cellPhone: phoneCountryMissing'] })
})

test('a country missing from the telephone tables is read as Sweden', () => {
  const there = { 'address.countryCode': 'AQ', 'person.telePhone': '070-174 06 50' }

  expect(verified(there)).toMatchObject({ person: { telePhone: '+46701740650' } })
})

for (const [typed, code] of [
  ['123456789012345', 'phoneTooLong'],
  ['+999 123 456 78', 'phoneCountryUnknown'],
  ['+46 70 17', 'phoneTooShort'],
] as const) {
  test(`${typed} is not a telephone number: ${code}`, () => {
    expect(verified({ 'person.cellPhone': typed })).toEqual({
      issues: [`person.cellPhone: ${code}`],
    })
  })
}

test('each wrong number has an issue', () => {
  const wrong = '123456789012345'

  expect(
    verified({
      'person.cellPhone': wrong,
      'person.telePhone': '018-174 06 00',
      'person.workPhone': wrong,
      'person.personalIdentityNumber': '19121212-1213',
    }),
  ).toEqual({
    issues: [
      'person.cellPhone: phoneTooLong',
      'person.workPhone: phoneTooLong',
      'person.personalIdentityNumber: personalIdentityNumberInvalid',
    ],
  })
})

const IDENTITIES: [string, string, boolean | undefined][] = [
  ['19121212-1212', '191212121212', undefined],
  ['191212121212', '191212121212', undefined],
  ['121212+1212', '191212121212', undefined],
  ['900131-1233', '199001311233', undefined],
  // A samordningsnummer (coordination number) adds 60 to the day.
  ['701063-2391', '197010632391', undefined],
  ['19701063-2391', '197010632391', undefined],
  ['AB1234567', 'AB1234567', true],
  ['010190-123A', '010190-123A', true],
  ['12345678', '12345678', true],
]

for (const [typed, number, isForeign] of IDENTITIES) {
  test(`${typed} is stored as ${isForeign ? 'the foreign number' : 'personal identity number'} ${number}`, () => {
    const { person } = verified({ 'person.personalIdentityNumber': typed })

    expect(person?.personalIdentityNumber).toBe(number)
    expect(person?.isForeignPersonalIdentityNumber).toBe(isForeign)
  })
}

for (const typed of [
  '19121212-1213',
  '701063-2392',
  '19901331-1234',
  '19900132-1238',
  '000000-0000',
  '990231 1234',
]) {
  test(`${typed} looks Swedish and is refused`, () => {
    expect(verified({ 'person.personalIdentityNumber': typed })).toEqual({
      issues: ['person.personalIdentityNumber: personalIdentityNumberInvalid'],
    })
  })
}

test('a Swedish number with a blank in place of the hyphen is accepted', () => {
  for (const typed of ['19121212 1212', '121212 1212', '19121212 - 1212']) {
    expect(verified({ 'person.personalIdentityNumber': typed }), typed).toMatchObject({
      person: { personalIdentityNumber: expect.stringMatching(/^(19|20)121212\d{4}$/) },
    })
  }
})

test('an interest without a personal number has no foreign flag', () => {
  expect(verified({}).person?.isForeignPersonalIdentityNumber).toBeUndefined()
})

test('the token is no part of the interest', () => {
  const result = verifyNumbers(passedOf(smallestBody()))

  expect(result.ok && Object.keys(result.interest)).not.toContain('token')
})

test('every stored number is short enough for Vitec', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const result = verifyNumbers(passedOf(body))
      if (!result.ok) return

      const { personalIdentityNumber, ...person } = result.interest.person
      for (const phone of PHONES.map((name) => person[name])) {
        assert.ok((phone ?? '').length <= LENGTH_MAX.phone)
        assert.match(phone ?? '+46', /^\+\d+$/)
      }
      assert.ok((personalIdentityNumber ?? '').length <= LENGTH_MAX.personalIdentityNumber)
    }),
    { numRuns: 300 },
  )
})
