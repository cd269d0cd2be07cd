import { expect, test } from 'playwright/test'

import { wholeNumbers } from '#components/estate/wording/fact-values-for.ts'

test('a number stays on one line, and other spaces stay unchanged', () => {
  expect(wholeNumbers('Intäkter om 1 498 000 kronor på 912 kvadratmeter.')).toBe(
    'Intäkter om 1\u00a0498\u00a0000 kronor på 912 kvadratmeter.',
  )
})

test('numbers without a thousand stay unchanged: house numbers, years, telephone numbers', () => {
  const text = 'Storgatan 5 1890, ring 018-174 06 00 eller 12 3456'

  expect(wholeNumbers(text)).toBe(text)
})
