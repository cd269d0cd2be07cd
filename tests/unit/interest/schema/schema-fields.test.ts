import { expect, test } from 'playwright/test'

import type { InterestFields } from '#lib/interest/schema/field-rules.ts'
import { interestSchemaFor } from '#lib/interest/schema/schema.ts'

import { SOME_QUESTIONS } from '../../office/some-questions.ts'
import { officeFields } from '../office-fields.ts'
import { checkBody } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

type Case = { given: Record<string, unknown>; offAt?: string; missing: string[] }

/**
 * The values for each of an office's fields, the place where an invalid one is refused, and the
 * code when it is required and missing.
 */
const CASES: Record<Exclude<keyof InterestFields, 'questions'>, Case> = {
  address: {
    given: {
      'address.streetAddress': 'Ekvägen 1',
      'address.zipCode': '753 10',
      'address.city': 'Uppsala',
    },
    offAt: 'address',
    missing: [
      'address.streetAddress: streetAddressMissing',
      'address.zipCode: zipCodeMissing',
      'address.city: cityMissing',
    ],
  },
  presentAccommodation: {
    given: { 'presentAccommodation.estateType': 'Tenancy' },
    offAt: 'presentAccommodation',
    missing: ['presentAccommodation.estateType: estateTypeMissing'],
  },
  workPhone: {
    given: { 'person.workPhone': '018-174 06 00' },
    missing: ['person.workPhone: phoneMissing'],
  },
  telePhone: {
    given: { 'person.telePhone': '018-174 06 00' },
    missing: ['person.telePhone: phoneMissing'],
  },
  otherPhone: {
    given: { 'person.otherPhone': '018-174 06 00' },
    missing: ['person.otherPhone: phoneMissing'],
  },
  secondEmail: {
    given: { 'email.emailAddress2': 'bo@exempel.example' },
    missing: ['email.emailAddress2: emailMissing'],
  },
  personalIdentityNumber: {
    given: { 'person.personalIdentityNumber': '19121212-1212' },
    missing: ['person.personalIdentityNumber: personalIdentityNumberMissing'],
  },
  interestNote: { given: { interestNote: 'Hej' }, missing: ['interestNote: interestNoteMissing'] },
  wishAdvertising: { given: { wishAdvertising: true }, missing: [] },
  company: { given: { company: 'Ek Bygg AB' }, missing: ['company: companyMissing'] },
  viewing: { given: { viewing: 'VIS1' }, missing: [] },
  homeToSell: { given: { homeToSell: 'keep' }, missing: [] },
  valuation: { given: { valuation: 'on' }, missing: [] },
}

function isField(name: string): name is keyof typeof CASES {
  return name in CASES
}

for (const field of Object.keys(CASES).filter(isField)) {
  const { given, offAt, missing } = CASES[field]
  const [at = ''] = Object.keys(given)

  test(`${field} set to off is an unknown field`, () => {
    expect(checkBody(smallestBody(given), { [field]: 'off' }).issues).toEqual([
      `${offAt ?? at}: fieldUnknown`,
    ])
    expect(checkBody(smallestBody(), { [field]: 'off' }).issues).toEqual([])
  })

  test(`${field} set to optional may be present or absent`, () => {
    expect(checkBody(smallestBody(given), { [field]: 'optional' }).issues).toEqual([])
    expect(checkBody(smallestBody(), { [field]: 'optional' }).issues).toEqual([])
  })

  if (missing.length > 0) {
    test(`${field} set to required is reported when it is missing`, () => {
      expect(checkBody(smallestBody(given), { [field]: 'required' }).issues).toEqual([])
      expect(checkBody(smallestBody(), { [field]: 'required' }).issues).toEqual(missing)
    })
  }
}

test('a company that is asked for at some homes may be given at each', () => {
  const { given } = CASES.company

  expect(checkBody(smallestBody(given), { company: 'auto' }).passed).toMatchObject(given)
  expect(checkBody(smallestBody(), { company: 'auto' }).issues).toEqual([])
})

test('a home to sell is true, as a program says it, or one of the three answers', () => {
  const read = (homeToSell: unknown) => checkBody(smallestBody({ homeToSell }))

  for (const answer of [true, 'true', 'sell']) expect(read(answer).passed?.homeToSell).toBe('sell')
  for (const answer of ['keep', 'none']) expect(read(answer).passed?.homeToSell).toBe(answer)
  expect(read('').passed?.homeToSell).toBeUndefined()
  for (const answer of [false, 'ja', 1, ['sell']])
    expect(read(answer).issues).toEqual(['homeToSell: fieldInvalid'])
})

test('an office’s own questions take an answer of their kind, and nothing else', () => {
  const read = (answers: unknown) => checkBody(smallestBody({ answers }))
  const answers = { loanPromise: 'soon', calculation: 'on', source: '  På  Hemnet ' }

  expect(read(answers).passed?.answers).toEqual({
    loanPromise: 'soon',
    calculation: true,
    source: 'På Hemnet',
  })
  expect(read({ loanPromise: '', calculation: false }).issues).toEqual([])
  expect(
    read({ loanPromise: 'ja', source: 'a'.repeat(501), other: 'x' }).issues.toSorted(),
  ).toEqual([
    'answers.loanPromise: fieldInvalid',
    'answers.other: fieldUnknown',
    'answers.source: answerTooLong',
  ])
  expect(read('ja').issues).toEqual(['answers: fieldInvalid'])
  expect(checkBody(smallestBody({ answers }), { questions: [] }).issues).toEqual([
    'answers: fieldUnknown',
  ])
})

test('no answer has several lines, whatever the question is called', () => {
  for (const key of ['other', 'interestNote', 'streetAddress']) {
    const questions = [{ key, kind: 'text' as const, required: false, options: [] }]
    const body = smallestBody({ answers: { [key]: 'Ja\r\nBostad: en annan' } })

    expect(checkBody(body, { questions }).passed?.answers).toEqual({ [key]: 'Ja Bostad: en annan' })
  }
})

test('a required question is reported when it has no answer, and a tick is never required', () => {
  const questions = SOME_QUESTIONS.map((question) => ({ ...question, required: true }))

  expect(checkBody(smallestBody(), { questions }).issues).toEqual([
    'answers.loanPromise: answerMissing',
    'answers.source: answerMissing',
  ])
})

test('an office without identity numbers gets none in an answer', () => {
  const body = smallestBody({ answers: { source: 'Nr 811218-9876' } })

  expect(checkBody(body, { personalIdentityNumber: 'off' }).issues).toEqual([
    'answers.source: personalIdentityNumberInText',
  ])
})

test('a required second e-mail address is reported also for a person who gave only a phone', () => {
  const body = smallestBody({ email: undefined, 'person.cellPhone': '070-174 06 50' })

  expect(checkBody(body, { secondEmail: 'required' }).issues).toEqual([
    'email.emailAddress2: emailMissing',
  ])
})

test('a required address needs no country', () => {
  const { given } = CASES.address

  expect(
    checkBody(smallestBody(given), { address: 'required' }).passed?.address,
  ).not.toHaveProperty('countryCode')
})

test('only the type of a required present home must be given', () => {
  const body = smallestBody({ 'presentAccommodation.livingSpace': '58' })

  expect(checkBody(body, { presentAccommodation: 'required' }).issues).toEqual([
    'presentAccommodation.estateType: estateTypeMissing',
  ])
})

test('an optional address may be half filled in', () => {
  expect(checkBody(smallestBody({ 'address.city': 'Uppsala' })).issues).toEqual([])
})

test('an office’s schema is created once', () => {
  const fields = officeFields()

  expect(interestSchemaFor(fields)).toBe(interestSchemaFor(fields))
  expect(interestSchemaFor({ ...fields })).not.toBe(interestSchemaFor(fields))
})
