import assert from 'node:assert/strict'

import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { expect, test } from 'playwright/test'

import { COUNTRY_CODES } from '#lib/interest/choices.ts'
import { judgePhone } from '#lib/interest/contact/judge-phone.ts'
import { verifyNumbers } from '#lib/interest/contact/verify-numbers.ts'

import { doorOutcome } from '../submission/door-outcome.ts'
import { checkBody, passedOf } from './schema/check-body.ts'
import { smallestBody } from './schema/smallest-body.ts'
import { withValue } from './schema/with-value.ts'

const PHONE = 'person.cellPhone'
const EMAIL = 'email.emailAddress'

/**
 * Values that the app asks about, each with the value that reaches Vitec when the visitor keeps it.
 */
const KEPT: [path: string, typed: string, kept: string][] = [
  [PHONE, '070-174 06', '+467017406'],
  [PHONE, '070-174 06 505', '+467017406505'],
  [PHONE, '1111111111', '+461111111111'],
  [PHONE, '912 34 567', '+4691234567'],
  [PHONE, '0171 1234567', '+461711234567'],
  ['person.telePhone', '465 004 00', '+4646500400'],
  ['person.workPhone', '+44 7911 12345', '+44791112345'],
  [EMAIL, 'Asa@gmial.com', 'asa@gmial.com'],
  ['email.emailAddress2', 'asa@hotmail.nu', 'asa@hotmail.nu'],
]

function bodyWith(path: string, typed: string, confirmed?: string) {
  const body = smallestBody({ [path]: typed })

  return confirmed === undefined ? body : { ...body, confirmed: { [path]: confirmed } }
}

for (const [path, typed, kept] of KEPT) {
  test(`V1 V4 V6 «${typed}» at ${path}, sent once more, is stored as ${kept}`, () => {
    expect(doorOutcome(bodyWith(path, typed, typed), path)).toBe(kept)
    // A browser or a program may send it with blanks around it, as it was typed.
    expect(doorOutcome(bodyWith(path, ` ${typed} `, `${typed}  `), path)).toBe(kept)
  })

  test(`V1 V4 V6 «${typed}» at ${path} is questioned anew where another value was confirmed`, () => {
    const asked = doorOutcome(bodyWith(path, typed), path)

    expect(asked).toMatch(/^(phone|email)[A-Z]/)
    expect(doorOutcome(bodyWith(path, typed, `${typed}1`), path)).toBe(asked)
    expect(doorOutcome(bodyWith(path, typed, ''), path)).toBe(asked)
  })
}

for (const typed of ['0000000000', '0151 23456789', '+46 00123456', '+999 123 456 78', '070-17']) {
  test(`V1 «${typed}» is impossible in every plan, and refused however often it is sent`, () => {
    expect(doorOutcome(bodyWith(PHONE, typed, typed), PHONE)).toMatch(/^phone(TooShort|TooLong|C)/)
  })
}

test('V1 all questions are asked at once, and each answer counts alone', () => {
  const asked = { [PHONE]: '070-174 06', 'person.workPhone': '912 34 567', [EMAIL]: 'a@gmial.com' }
  const issuesWith = (confirmed: object) => {
    const result = verifyNumbers(passedOf({ ...smallestBody(asked), confirmed }))
    return result.ok ? [] : result.issues.map(({ path }) => path)
  }

  expect(issuesWith({})).toEqual([EMAIL, PHONE, 'person.workPhone'])
  expect(issuesWith({ [PHONE]: '070-174 06' })).toEqual([EMAIL, 'person.workPhone'])
  expect(issuesWith({ ...asked, [EMAIL]: 'b@gmial.com' })).toEqual([EMAIL])
  expect(issuesWith(asked)).toEqual([])
})

test('V1 a confirmation is no part of the interest, and only a question can be confirmed', () => {
  const plain = verifyNumbers(passedOf(smallestBody()))
  const confirmed = { [EMAIL]: 'alva@exempel.example', [PHONE]: '070-174 06' }
  const answered = verifyNumbers(passedOf({ ...smallestBody(), confirmed }))

  expect(answered).toEqual(plain)
  expect(checkBody({ ...smallestBody(), confirmed: { interestNote: 'x' } }).issues).toEqual([
    'confirmed.interestNote: fieldUnknown',
  ])
  for (const odd of ['x', 5, ['x'], { [PHONE]: 5 }]) {
    expect(checkBody({ ...smallestBody(), confirmed: odd }).passed).toBeUndefined()
  }
})

const anyTyped = fc.oneof(
  fc.stringMatching(/^[+(]?[\d ()./-]{6,24}$/),
  fc.stringMatching(/^(0|00|\+|\+46|0046|\+460|07|0)[\d -]{4,18}$/),
  fc.stringMatching(/^\+(47|45|358|49|48|44|31|1|39|225)[0-9 ]{3,16}$/),
)

test('V1 no number that libphonenumber calls impossible is accepted, and none that begins with +460', () => {
  const anyCountry = fc.option(fc.constantFrom(...COUNTRY_CODES), { nil: undefined })
  fc.assert(
    fc.property(anyTyped, anyCountry, (typed, countryCode) => {
      const body = withValue(bodyWith(PHONE, typed, typed), 'address.countryCode', countryCode)
      const outcome = doorOutcome(body, PHONE)
      if (!outcome.startsWith('+')) return

      assert.ok(parsePhoneNumberFromString(outcome)?.isPossible(), outcome)
      assert.match(outcome, /^\+(?!460)[1-9]\d{4,14}$/)
    }),
    { numRuns: 5_000, examples: [['587 4133', 'CA']] },
  )
})

test('V1 a stored number is read as itself ever after, so that a person is found by it', () => {
  fc.assert(
    fc.property(anyTyped, (typed) => {
      const { number } = judgePhone(typed)
      if (number !== null) assert.equal(judgePhone(number).number, number)
    }),
    { numRuns: 5_000, examples: [['+1110000000000']] },
  )
})

test('V6 a number with its country code raises no question about its country', () => {
  for (const typed of ['+47 912 34 567', '0047 912 34 567', '+49 151 23456789', '+46 70 174 06 50'])
    expect(judgePhone(typed)).toEqual({ number: expect.stringMatching(/^\+4[679]\d+$/) })
})
