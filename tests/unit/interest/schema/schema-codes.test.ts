import { expect, test } from 'playwright/test'

import { ISSUE_CODES, type IssueCode } from '#lib/interest/issue-codes.ts'
import type { InterestFields } from '#lib/interest/schema/field-rules.ts'

import { checkBody } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

type Case = { at: string; value?: unknown; fields?: Partial<InterestFields>; rest?: object }

const NO_EMAIL = { 'email.emailAddress': undefined }

/** One mistake for each code, and the field that the visitor is sent to. */
const CASES: Partial<Record<IssueCode, Case>> = {
  firstNameMissing: { at: 'person.firstName' },
  firstNameTooLong: { at: 'person.firstName', value: 'a'.repeat(101) },
  lastNameMissing: { at: 'person.lastName', value: ' \t\u200e ' },
  lastNameTooLong: { at: 'person.lastName', value: 'a'.repeat(101) },
  contactMissing: { at: 'email.emailAddress' },
  phoneMissing: { at: 'person.telePhone', fields: { telePhone: 'required' } },
  phoneInvalid: { at: 'person.cellPhone', value: 'ring mig' },
  phoneTooShort: { at: 'person.cellPhone', value: '070' },
  phoneTooLong: { at: 'person.cellPhone', value: '1'.repeat(19) },
  emailMissing: { at: 'email.emailAddress2', fields: { secondEmail: 'required' } },
  emailInvalid: { at: 'email.emailAddress', value: 'alva(at)exempel.example' },
  emailTooLong: { at: 'email.emailAddress', value: 'alva@exempel.example'.padStart(101, 'a') },
  personalIdentityNumberMissing: {
    at: 'person.personalIdentityNumber',
    fields: { personalIdentityNumber: 'required' },
  },
  personalIdentityNumberInvalid: { at: 'person.personalIdentityNumber', value: '123' },
  personalIdentityNumberInText: {
    at: 'interestNote',
    value: 'Nr 811218-9876',
    fields: { personalIdentityNumber: 'off' },
  },
  streetAddressMissing: {
    at: 'address.streetAddress',
    fields: { address: 'required' },
    rest: { 'address.zipCode': '753 10', 'address.city': 'Uppsala' },
  },
  streetAddressTooLong: { at: 'address.streetAddress', value: 'a'.repeat(201) },
  zipCodeMissing: {
    at: 'address.zipCode',
    fields: { address: 'required' },
    rest: { 'address.streetAddress': 'Ekvägen 1', 'address.city': 'Uppsala' },
  },
  zipCodeInvalid: { at: 'address.zipCode', value: '1234' },
  cityMissing: {
    at: 'address.city',
    fields: { address: 'required' },
    rest: { 'address.streetAddress': 'Ekvägen 1', 'address.zipCode': '753 10' },
  },
  cityTooLong: { at: 'address.city', value: 'a'.repeat(101) },
  countryCodeInvalid: { at: 'address.countryCode', value: 'XX' },
  estateTypeMissing: {
    at: 'presentAccommodation.estateType',
    fields: { presentAccommodation: 'required' },
  },
  estateTypeInvalid: { at: 'presentAccommodation.estateType', value: 'Castle' },
  livingSpaceInvalid: { at: 'presentAccommodation.livingSpace', value: ['58'] },
  numberOfRoomsInvalid: { at: 'presentAccommodation.numberOfRooms', value: 0 },
  priceInvalid: { at: 'presentAccommodation.price', value: true },
  otherTooLong: { at: 'presentAccommodation.other', value: 'a'.repeat(501) },
  interestNoteMissing: { at: 'interestNote', fields: { interestNote: 'required' } },
  interestNoteTooLong: { at: 'interestNote', value: 'a'.repeat(2_001) },
  companyMissing: { at: 'company', fields: { company: 'required' } },
  companyTooLong: { at: 'company', value: 'a'.repeat(201) },
  answerMissing: {
    at: 'answers.source',
    fields: { questions: [{ key: 'source', kind: 'text', required: true, options: [] }] },
  },
  answerTooLong: { at: 'answers.source', value: 'a'.repeat(501) },
  gdprApprovalMissing: { at: 'gdprApproval' },
  textGarbled: { at: 'address.city', value: 'Malm\ufffd' },
  fieldInvalid: { at: 'locale', value: 'no' },
  fieldUnknown: { at: 'leadScore', value: 5 },
}

/** Codes from outside the schema: Vitec decides the first four, the contact judges the others. */
const ELSEWHERE: IssueCode[] = [
  'estateClosed',
  'viewingGone',
  'viewingFull',
  'viewingClosed',
  'phoneCountryUnknown',
  'phoneCountryMissing',
  'phoneShortAsked',
  'phoneLongAsked',
  'phoneOdd',
  'phoneCountryAsked',
  'emailNearMiss',
]

for (const code of ISSUE_CODES.filter((each) => !ELSEWHERE.includes(each))) {
  test(`${code} is reported, and for its field alone`, () => {
    const { at, value, fields, rest } = CASES[code] ?? { at: 'no case for this code' }
    const body = smallestBody({ ...rest, [at]: value })

    expect(checkBody(body, fields).issues).toEqual([`${at}: ${code}`])
  })
}

test('all errors are reported at once, each field once', () => {
  const { issues } = checkBody(
    { ...smallestBody(NO_EMAIL), person: {}, gdprApproval: false },
    { address: 'required', presentAccommodation: 'required', interestNote: 'required' },
  )

  expect(issues.toSorted()).toEqual([
    'address.city: cityMissing',
    'address.streetAddress: streetAddressMissing',
    'address.zipCode: zipCodeMissing',
    'email.emailAddress: contactMissing',
    'gdprApproval: gdprApprovalMissing',
    'interestNote: interestNoteMissing',
    'person.firstName: firstNameMissing',
    'person.lastName: lastNameMissing',
    'presentAccommodation.estateType: estateTypeMissing',
  ])
})

test('an empty form gets an issue for each missing field', () => {
  expect(checkBody({}).issues.toSorted()).toEqual([
    'email.emailAddress: contactMissing',
    'estateId: fieldInvalid',
    'gdprApproval: gdprApprovalMissing',
    'locale: fieldInvalid',
    'office: fieldInvalid',
    'person.firstName: firstNameMissing',
    'person.lastName: lastNameMissing',
    'token: fieldInvalid',
  ])
})
