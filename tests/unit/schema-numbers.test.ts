import { expect, test } from 'playwright/test'

import { NUMBER_BOUNDS } from '#lib/interest/limits.ts'

import { checkBody, passedOf } from './check-body.ts'
import { smallestBody } from './smallest-body.ts'

const NUMBERS = [
  { name: 'livingSpace', code: 'livingSpaceInvalid', ...NUMBER_BOUNDS.livingSpace },
  { name: 'numberOfRooms', code: 'numberOfRoomsInvalid', ...NUMBER_BOUNDS.numberOfRooms },
  { name: 'price', code: 'priceInvalid', ...NUMBER_BOUNDS.price },
] as const

for (const { name, code, min, max } of NUMBERS) {
  const path = `presentAccommodation.${name}`

  test(`${name} takes ${min} to ${max}, as a number and as text`, () => {
    for (const value of [min, max, String(min), String(max).replace('.', ',')]) {
      const { presentAccommodation } = passedOf(smallestBody({ [path]: value }))
      expect(presentAccommodation?.[name], String(value)).toBe(Number(value))
    }
  })

  test(`${name} refuses what is outside`, () => {
    const outside = [min / 2, max + 1, 0, -1, '0', '-1', '0,0', String(max + 1)]
    for (const value of outside) {
      expect(checkBody(smallestBody({ [path]: value })).issues, String(value)).toEqual([
        `${path}: ${code}`,
      ])
    }
  })

  test(`${name} refuses what is no number`, () => {
    // 1e999 is what JSON can say that no number can hold.
    for (const value of [
      'många',
      '1e3',
      '0x10',
      '٣',
      '1 2 3 x',
      true,
      ['5'],
      { a: 5 },
      JSON.parse('1e999'),
    ]) {
      expect(checkBody(smallestBody({ [path]: value })).issues, JSON.stringify(value)).toEqual([
        `${path}: ${code}`,
      ])
    }
  })

  test(`${name}, when it is empty, is absent`, () => {
    for (const value of ['', ' ', null, undefined]) {
      expect(passedOf(smallestBody({ [path]: value }))).not.toHaveProperty('presentAccommodation')
    }
  })
}
