import { expect, test } from 'playwright/test'

import { type NumberField, typedNumber } from '#lib/interest/typed/typed-number.ts'

// The long tables of typed values are in tests/fixtures/typed; these are the rules one by one.
const READ: [typed: string, field: NumberField, number: number][] = [
  ['950,000', 'price', 950_000],
  ['1,200', 'livingSpace', 1_200],
  ['0,125', 'livingSpace', 0.125],
  ['3,5 mkr', 'price', 3_500_000],
  ['3,250 mkr', 'price', 3_250_000],
  ['3 250 tkr', 'price', 3_250_000],
  ['2,3 mkr', 'price', 2_300_000],
  ['2½', 'numberOfRooms', 2.5],
  ['½', 'numberOfRooms', 0.5],
  ['ca 58 m²', 'livingSpace', 58],
  ['3 rum och kök', 'numberOfRooms', 3],
  ["3'500'000", 'price', 3_500_000],
  ['35,00,000', 'price', 3_500_000],
  ['3.500,50', 'price', 3_500.5],
  ['3,500.50', 'price', 3_500.5],
  ['٣', 'numberOfRooms', 3],
  ['２', 'numberOfRooms', 2],
  ['007', 'livingSpace', 7],
  ['0', 'price', 0],
]

for (const [typed, field, number] of READ) {
  test(`V7 ${JSON.stringify(typed)} as ${field} is read as ${number}`, () => {
    expect(typedNumber(typed, field)).toBe(number)
  })
}

const NOT_READ: [typed: string, field: NumberField][] = [
  ['', 'price'],
  ['kr', 'price'],
  ['m²', 'livingSpace'],
  ['tre', 'numberOfRooms'],
  ['2-3', 'numberOfRooms'],
  ['58 60', 'livingSpace'],
  ['1e5', 'price'],
  ['0x10', 'price'],
  ['3,500,00', 'price'],
  ['1.2.3', 'price'],
  ['3,5', 'price'],
  ['12345,678', 'price'],
  ['58 kr', 'livingSpace'],
  ['100 m2', 'price'],
  ['1200 sqft', 'livingSpace'],
  ['NaN', 'price'],
  ['Infinity', 'price'],
  ['1'.repeat(16), 'price'],
  ['0.1234567', 'livingSpace'],
]

for (const [typed, field] of NOT_READ) {
  test(`${JSON.stringify(typed)} as ${field} is not read as a number`, () => {
    expect(typedNumber(typed, field)).toBeNull()
  })
}
