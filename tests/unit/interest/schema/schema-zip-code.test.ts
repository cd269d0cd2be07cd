import { expect, test } from 'playwright/test'

import { checkBody, passedOf } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

const SWEDISH = [
  '753 10',
  '75310',
  'SE-753 10',
  'S-75310',
  'SE 753 10',
  'se75310',
  '753\u00a010',
  '753-10',
  '75 310',
]
const NOT_SWEDISH = ['7531', '753 100', '7531O', 'AB12 3CD', 'NO-75310', '+75310', '01234']

for (const zipCode of SWEDISH) {
  test(`${JSON.stringify(zipCode)} is stored as 753 10`, () => {
    expect(passedOf(smallestBody({ 'address.zipCode': zipCode })).address?.zipCode).toBe('753 10')
  })

  test(`${JSON.stringify(zipCode)} is stored as 753 10 when Sweden is chosen`, () => {
    const body = smallestBody({ 'address.zipCode': zipCode, 'address.countryCode': 'SE' })
    expect(passedOf(body).address?.zipCode).toBe('753 10')
  })
}

for (const zipCode of NOT_SWEDISH) {
  test(`${JSON.stringify(zipCode)} is not a Swedish postcode`, () => {
    expect(checkBody(smallestBody({ 'address.zipCode': zipCode })).issues).toEqual([
      'address.zipCode: zipCodeInvalid',
    ])
  })
}

test('a foreign postcode is stored as it was written', () => {
  for (const [countryCode, zipCode] of [
    ['GB', 'SW1A 1AA'],
    ['NO', '0150'],
    ['DE', '10115'],
    ['US', '94103-1234'],
  ]) {
    const body = smallestBody({ 'address.zipCode': zipCode, 'address.countryCode': countryCode })
    expect(passedOf(body).address).toMatchObject({ zipCode, countryCode })
  }
})

test('an address without a postcode is accepted', () => {
  expect(passedOf(smallestBody({ 'address.city': 'Uppsala' })).address).toMatchObject({
    city: 'Uppsala',
  })
})

test('a country code must be two capital letters of the list', () => {
  for (const countryCode of ['se', 'SWE', 'Sverige', 'XX', 'S', 'EU', 'UK']) {
    expect(checkBody(smallestBody({ 'address.countryCode': countryCode })).issues).toEqual([
      'address.countryCode: countryCodeInvalid',
    ])
  }
})
