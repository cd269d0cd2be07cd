import { expect, test } from 'playwright/test'

import { checkBody, passedOf } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

const NO_EMAIL = { 'email.emailAddress': undefined }

for (const way of ['cellPhone', 'telePhone', 'workPhone']) {
  test(`${way} alone is a way to reach a person`, () => {
    const body = smallestBody({ ...NO_EMAIL, [`person.${way}`]: '018-174 06 00' })

    expect(checkBody(body).issues).toEqual([])
  })
}

test('an e-mail address alone is a way to reach a person', () => {
  expect(checkBody(smallestBody()).issues).toEqual([])
})

test('the second e-mail address is no way to reach a person, for Vitec does not count it', () => {
  const body = smallestBody({ ...NO_EMAIL, 'email.emailAddress2': 'alva@exempel.example' })

  expect(checkBody(body).issues).toEqual(['email.emailAddress: contactMissing'])
})

test('a blank contact field does not count', () => {
  const body = smallestBody({ 'email.emailAddress': ' ', 'person.cellPhone': '\u00a0' })

  expect(checkBody(body).issues).toEqual(['email.emailAddress: contactMissing'])
})

test('an invalid e-mail address is reported as invalid and not as missing', () => {
  expect(checkBody(smallestBody({ 'email.emailAddress': 'alva' })).issues).toEqual([
    'email.emailAddress: emailInvalid',
  ])
})

test('an e-mail address is stored in lower case, so that the same person compares equal', () => {
  expect(
    passedOf(smallestBody({ 'email.emailAddress': ' Alva.EK@Exempel.Example ' })).email,
  ).toEqual({ emailAddress: 'alva.ek@exempel.example' })
})

for (const emailAddress of [
  'alva',
  'alva@',
  '@exempel.example',
  'alva@exempel',
  'alva ek@exempel.example',
  'alva@@exempel.example',
  'alva@exempel.example, bo@exempel.example',
  'alva@exempel.example\nbcc: bo@exempel.example',
  '<alva@exempel.example>, <bo@exempel.example>',
]) {
  test(`${JSON.stringify(emailAddress)} is not an e-mail address`, () => {
    expect(checkBody(smallestBody({ 'email.emailAddress': emailAddress })).issues).toEqual([
      'email.emailAddress: emailInvalid',
    ])
  })
}
