import { expect, test } from 'playwright/test'

import type { Delivery } from '#lib/interest/delivery.ts'
import type { VitecAnswer } from '#lib/vitec/http/request.ts'
import { deliveryOf } from '#lib/vitec/interest/send-interest.ts'

function answered(
  status: number,
  given: { retryAfter?: string; text?: string; isWhole?: boolean } = {},
) {
  return deliveryOf({
    outcome: 'answered',
    status,
    date: null,
    retryAfter: given.retryAfter ?? null,
    body: Buffer.from(given.text ?? ''),
    isWhole: given.isWhole ?? true,
  })
}

function statuses(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

test('every status in the 200s is delivered, with or without a body, whole or cut off', () => {
  for (const status of statuses(200, 299)) {
    expect(answered(status)).toEqual({ outcome: 'delivered', status })
    expect(answered(status, { text: '<html>', isWhole: false })).toEqual({
      outcome: 'delivered',
      status,
    })
  }
})

test('every redirect is postponed', () => {
  for (const status of statuses(300, 399)) {
    expect(answered(status)).toEqual({ outcome: 'postponed', reason: 'redirected', status })
  }
})

const SPECIAL: [number, Delivery][] = [
  [401, { outcome: 'postponed', reason: 'credentialsRefused', status: 401 }],
  [403, { outcome: 'postponed', reason: 'customerForbidden', status: 403 }],
  [404, { outcome: 'refused', reason: 'estateGone', status: 404 }],
  [408, { outcome: 'uncertain', reason: 'gatewayTimedOut', status: 408 }],
  [429, { outcome: 'postponed', reason: 'rateLimited', status: 429 }],
  [503, { outcome: 'postponed', reason: 'rateLimited', status: 503 }],
  [504, { outcome: 'uncertain', reason: 'gatewayTimedOut', status: 504 }],
]

for (const [status, delivery] of SPECIAL) {
  test(`${status} is ${delivery.outcome}`, () => {
    expect(answered(status)).toEqual(delivery)
  })
}

const isSpecial = (status: number) => SPECIAL.some(([each]) => each === status)

test('every other status in the 400s is a refusal of this interest', () => {
  for (const status of statuses(400, 499).filter((each) => !isSpecial(each))) {
    expect(answered(status)).toEqual({
      outcome: 'refused',
      reason: 'interestRefused',
      status,
      issues: [],
    })
  }
})

test('every other status in the 500s is a failure of Vitec', () => {
  for (const status of statuses(500, 599).filter((each) => !isSpecial(each))) {
    expect(answered(status)).toEqual({ outcome: 'postponed', reason: 'vitecFailed', status })
  }
})

test('a refusal holds Vitec’s message for each field', () => {
  const text = JSON.stringify({
    modelState: { 'interest.updatePerson.address.city': ['Postort måste vara …'] },
  })

  expect(answered(400, { text })).toMatchObject({
    issues: [{ path: 'address.city', message: 'Postort måste vara …' }],
  })
})

const ENDINGS: [string, VitecAnswer, Delivery][] = [
  [
    'that was not sent',
    { outcome: 'notSent', reason: 'unreachable' },
    { outcome: 'postponed', reason: 'unreachable' },
  ],
  [
    'that was sent and timed out',
    { outcome: 'unknown', reason: 'timedOut' },
    { outcome: 'uncertain', reason: 'timedOut' },
  ],
  [
    'whose connection was lost',
    { outcome: 'unknown', reason: 'connectionLost' },
    { outcome: 'uncertain', reason: 'connectionLost' },
  ],
]

for (const [what, answer, delivery] of ENDINGS) {
  test(`a request ${what} is ${delivery.outcome}`, () => {
    expect(deliveryOf(answer)).toEqual(delivery)
  })
}

test('a Retry-After is read with 429 and 503 only', () => {
  for (const status of [429, 503]) {
    expect(answered(status, { retryAfter: '120' })).toMatchObject({ retryAfterSeconds: 120 })
  }
  for (const status of [302, 400, 401, 403, 404, 500, 502, 504]) {
    expect(answered(status, { retryAfter: '120' })).not.toHaveProperty('retryAfterSeconds')
  }
})
