import assert from 'node:assert/strict'

import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import type { CheckedBody } from '#lib/interest/schema/schema.ts'
import { readForm } from '#lib/interest/typed/read-form.ts'
import { tidyInput } from '#lib/interest/typed/tidy-input.ts'
import { numberFor } from '#lib/vitec/interest/fit-interest.ts'

import { anyBody } from './any-body.ts'
import { checkBody, passedOf } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

test('any interest made of valid parts is accepted', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(checkBody(body).issues).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('an accepted body is accepted again, unchanged', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const passed = passedOf(body)
      expect(passedOf(JSON.parse(JSON.stringify(passed)))).toEqual(passed)
    }),
    { numRuns: 200 },
  )
})

test('a posted form and the same JSON give the same interest', () => {
  fc.assert(
    fc.property(anyBody.map(withoutPlaces), (body) => {
      const form = Object.entries(body).flatMap(([name, value]) =>
        isGroup(value)
          ? Object.entries(value).map(([inner, text]): [string, string] => [
              `${name}.${inner}`,
              String(text),
            ])
          : [[name, String(value)] as const],
      )
      // A program's number has one meaning; a person's `58.125` may be thousands, and `1e-7`
      // nothing.
      const home = isGroup(body.presentAccommodation)
        ? Object.values(body.presentAccommodation)
        : []
      fc.pre(!home.some((value) => typeof value === 'number' && !Number.isInteger(value)))
      const posted = passedOf(readForm(new URLSearchParams(form.map((pair) => [...pair]))))
      expect(withNumbers(posted)).toEqual(withNumbers(passedOf(body)))
    }),
    { numRuns: 200 },
  )
})

/** Only a program sends places. */
function withoutPlaces(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      if (name === 'coordinate') return []
      return [[name, isGroup(value) ? withoutPlaces(value) : value] as const]
    }),
  )
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** A form has only text: both bodies as Vitec would get them. */
function withNumbers(body: CheckedBody) {
  const numbers = (['livingSpace', 'numberOfRooms', 'price'] as const).map((field) => [
    field,
    numberFor(body, field) ?? body.presentAccommodation?.[field],
  ])

  return {
    ...body,
    presentAccommodation: { ...body.presentAccommodation, ...Object.fromEntries(numbers) },
  }
}

test('a second cleaning changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const once = tidyInput(value)
      assert.deepEqual(tidyInput(once), once)
    }),
    { numRuns: 400 },
  )
})

test('a second cleaning of a text changes nothing, whatever its 16-bit units', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xff_ff })), (units) => {
      const once = tidyInput(String.fromCharCode(...units))
      assert.equal(tidyInput(once), once)
    }),
    { numRuns: 2_000 },
  )
})

test('no JSON makes the check throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      checkBody(value)
    }),
    { numRuns: 1_000, examples: [[null], [[]], ['']] },
  )
})

test('no JSON in the place of a field makes the check throw', () => {
  const paths = ['person', 'person.firstName', 'email', 'address', 'presentAccommodation.price']
  fc.assert(
    fc.property(
      fc.constantFrom(...paths, 'token', 'wishAdvertising'),
      fc.jsonValue(),
      (path, value) => {
        checkBody(smallestBody({ [path]: value }))
      },
    ),
    { numRuns: 400 },
  )
})

test('no two issues are about the same field', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
      const paths = checkBody(body).issues.map((issue) => issue.slice(0, issue.lastIndexOf(': ')))
      expect(new Set(paths).size).toBe(paths.length)
    }),
    { numRuns: 200 },
  )
})
