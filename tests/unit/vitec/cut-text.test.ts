import assert from 'node:assert/strict'

import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import { cutText } from '#lib/vitec/interest/fit-interest.ts'

const CUT: [text: string, max: number, cut: string][] = [
  ['Anna', 30, 'Anna'],
  ['a'.repeat(30), 30, 'a'.repeat(30)],
  ['Maria del Pilar Francisca de Paula', 30, 'Maria del Pilar Francisca de'],
  ['Anna Karin', 5, 'Anna'],
  ['Anna Karin', 4, 'Anna'],
  // If the first word alone is less than half, the second is cut.
  ['Al Wolfeschlegelsteinhausenberger', 30, 'Al Wolfeschlegelsteinhausenber'],
  ['👩‍👧👩‍👧👩‍👧', 11, '👩‍👧👩‍👧'],
  ['a🏡🏡', 4, 'a🏡'],
  ['நிநிநி', 3, 'நி'],
  // One letter may have more accents than fit.
  [`e${'\u0301'.repeat(40)}`, 30, `e${'\u0301'.repeat(29)}`],
  ['👩‍👩‍👧‍👧', 4, '👩\u200d'],
]

for (const [text, max, cut] of CUT) {
  test(`V10 ${JSON.stringify(text)} cut to ${max} is ${JSON.stringify(cut)}`, () => {
    expect(cutText(text, max)).toBe(cut)
  })
}

test('V10 a cut text is the beginning, within its limit, never empty and never with half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `A${text}`),
      fc.integer({ min: 2, max: 40 }),
      (text, max) => {
        const cut = cutText(text, max)
        assert.ok(cut.length > 0 && cut.length <= max)
        assert.ok(text.startsWith(cut) && cut.isWellFormed())
      },
    ),
    { numRuns: 1_000 },
  )
})
