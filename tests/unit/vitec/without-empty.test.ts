import { expect, test } from 'playwright/test'

import { withoutEmpty } from '#lib/vitec/interest/fit-interest.ts'

test('undefined, null and empty objects are left out, at every level', () => {
  expect(
    withoutEmpty({
      a: undefined,
      b: null,
      c: {},
      d: { e: { f: undefined } },
      g: { h: 'x', i: null },
    }),
  ).toEqual({ g: { h: 'x' } })
})

test('the remaining names stay in their order', () => {
  expect(Object.keys(withoutEmpty({ z: 1, y: null, b: 2, a: 3 }))).toEqual(['z', 'b', 'a'])
})

test('arrays stay unchanged', () => {
  expect(withoutEmpty({ categoryIds: ['KAT_1', 'KAT_2'] })).toEqual({
    categoryIds: ['KAT_1', 'KAT_2'],
  })
})
