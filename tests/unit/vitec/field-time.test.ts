import { expect, test } from 'playwright/test'

import { hasIdentityNumber } from '#lib/interest/typed/has-identity-number.ts'
import { typedNumber } from '#lib/interest/typed/typed-number.ts'

import { checkBody } from '../interest/schema/check-body.ts'
import { smallestBody } from '../interest/schema/smallest-body.ts'

const FIELDS_ASKED = [
  ...['office', 'estateId', 'token', 'interestNote', 'person.firstName', 'person.lastName'],
  ...['person.cellPhone', 'person.personalIdentityNumber', 'email.emailAddress', 'address.zipCode'],
  ...['address.streetAddress', 'address.countryCode', 'presentAccommodation.price'],
  ...['presentAccommodation.livingSpace', 'presentAccommodation.other'],
]
const EVIL = [
  'a',
  '1',
  ' ',
  '+',
  '-',
  '1 ',
  '1.',
  '1,',
  'a@',
  'a.',
  '@',
  '(',
  '\t',
  '811218-',
  '0',
  'é',
  '<',
  '<a@',
  ')',
  'tel:',
  ';a',
  '%20',
  '\u200d',
]

/** Three times the app's limit: a body may have 32 KiB. */
const LENGTH = 100_000
const TIME_MAX_MS = 20

for (const path of FIELDS_ASKED) {
  test(`T22 no text makes the check of ${path} slow, however long and odd it is`, () => {
    for (const sign of EVIL)
      for (const end of ['', '!', '\u0000'])
        expectNoTime((text) => checkBody(smallestBody({ [path]: text + end })), sign)
  })
}

test('T22 the checks that search a text take linear time', () => {
  for (const sign of EVIL) {
    expectNoTime(hasIdentityNumber, sign)
    expectNoTime((text) => typedNumber(text, 'price'), sign)
  }
})

function expectNoTime(look: (text: string) => unknown, sign: string) {
  const text = sign.repeat(LENGTH / sign.length)

  expect(firstFastEnough(() => look(text))).toBeLessThan(TIME_MAX_MS)
}

// The processor's time of the first run that is fast enough, or of the last of ten: the first runs
// are slow, and other work on the machine must not count.
function firstFastEnough(work: () => unknown, runsLeft = 10): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  const ms = (user + system) / 1_000

  return ms < TIME_MAX_MS || runsLeft === 1 ? ms : firstFastEnough(work, runsLeft - 1)
}
