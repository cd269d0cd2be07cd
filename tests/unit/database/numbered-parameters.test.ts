import { expect, test } from 'playwright/test'

import { numberedParameters } from '#lib/database/postgres/numbered-parameters.ts'

test('each name gets one number, in the order of appearance, and its value', () => {
  expect(
    numberedParameters('select $b, $a, $b, $ab from t', { a: 1, b: 'x', ab: null, unused: 9 }),
  ).toEqual({ text: 'select $1, $2, $1, $3 from t', values: ['x', 1, null] })
})

test('the same text takes other values in another call', () => {
  const texts = ['x', 'y'].map((name) => numberedParameters('select $name', { name }))

  expect(texts.map(({ values }) => values)).toEqual([['x'], ['y']])
})
