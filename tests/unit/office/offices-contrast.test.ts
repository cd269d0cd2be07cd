import { expect, test } from 'playwright/test'

import { contrastWithWhite, officeSchema } from '#lib/office/office-schema.ts'

import { SMALLEST_OFFICE } from './some-office.ts'

const isTaken = (accent: string) =>
  officeSchema.safeParse({ ...SMALLEST_OFFICE, theme: { accent } }).success

const CONTRASTS: [string, number][] = [
  ['#000000', 21],
  ['#ffffff', 1],
  // The ratios are WebAIM's own, for grey on white.
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ff0000', 4],
  ['#0000ff', 8.59],
  ['#008000', 5.14],
]

for (const [colour, contrast] of CONTRASTS) {
  test(`white on ${colour} has a contrast of ${contrast} to 1`, () => {
    expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 1)
    expect(contrastWithWhite(colour.toUpperCase())).toBe(contrastWithWhite(colour))
  })
}

test('an accent on which white text is readable is accepted, and one that is too light is refused', () => {
  for (const accent of ['#767676', '#1f5f4a', '#8a3b2a', '#000000', '#0000FF']) {
    expect(isTaken(accent), accent).toBe(true)
  }
  for (const accent of ['#777777', '#ffee00', '#ffffff', '#ff0000', '#00aa88']) {
    expect(isTaken(accent), accent).toBe(false)
  }
})
