import { expect, test } from 'playwright/test'

import { NUMBER_BOUNDS } from '#lib/interest/limits.ts'
import { numberFor, unfittedLines } from '#lib/vitec/interest/fit-interest.ts'

import { checkBody, passedOf } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

const NUMBERS = [
  { name: 'livingSpace', code: 'livingSpaceInvalid', ...NUMBER_BOUNDS.livingSpace },
  { name: 'numberOfRooms', code: 'numberOfRoomsInvalid', ...NUMBER_BOUNDS.numberOfRooms },
  { name: 'price', code: 'priceInvalid', ...NUMBER_BOUNDS.price },
] as const

for (const { name, code, min, max } of NUMBERS) {
  const path = `presentAccommodation.${name}`

  test(`${name} accepts ${min} to ${max}, as a number and as text`, () => {
    for (const value of [min, max, String(min), String(max).replace('.', ',')]) {
      const interest = passedOf(smallestBody({ [path]: value }))
      const number = Number(String(value).replace(',', '.'))
      expect(numberFor(interest, name), String(value)).toBe(number)
      expect(unfittedLines(interest)).toEqual([])
    }
  })

  test(`${name} refuses a JSON number out of its range`, () => {
    for (const value of [min / 2, max + 1, 0, -1]) {
      expect(checkBody(smallestBody({ [path]: value })).issues, String(value)).toEqual([
        `${path}: ${code}`,
      ])
    }
  })

  test(`V7 ${name} keeps as words a text that is no number, or a number out of its range`, () => {
    const words = ['många', '1e3', '0x10', '1 2 3 x', '0', '-1', '0,0', String(max + 1)]
    for (const value of [...words, 'a'.repeat(500)]) {
      const interest = passedOf(smallestBody({ [path]: value }))
      expect(numberFor(interest, name), value).toBeUndefined()
      expect(unfittedLines(interest)).toEqual([expect.stringMatching(new RegExp(`: ${value}$`))])
    }
  })

  test(`${name} refuses a value that is neither a number nor words, and words over the limit`, () => {
    // JSON can express 1e999, which no number can hold.
    for (const value of [true, ['5'], { a: 5 }, JSON.parse('1e999'), 'a'.repeat(501)]) {
      expect(checkBody(smallestBody({ [path]: value })).issues, JSON.stringify(value)).toEqual([
        `${path}: ${code}`,
      ])
    }
  })

  test(`an empty ${name} is absent`, () => {
    for (const value of ['', ' ', null, undefined]) {
      expect(passedOf(smallestBody({ [path]: value }))).not.toHaveProperty('presentAccommodation')
    }
  })
}
