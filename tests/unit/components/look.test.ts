import fc from 'fast-check'
import { expect, test } from 'playwright/test'

import { lookFor, shapeFor } from '#components/embed/look.ts'
import { accentCss } from '#components/layout/theme.ts'

const ASKED: [string | null, string | null, object][] = [
  ['light', '#1F5F4A', { theme: 'light', accent: '#1f5f4a' }],
  ['dark', '1f5f4a', { theme: 'dark', accent: '#1f5f4a' }],
  ['auto', '#fa0', { theme: 'auto', accent: '#ffaa00' }],
  [null, null, { theme: 'auto', accent: null }],
  ['LIGHT', 'red', { theme: 'auto', accent: null }],
  ['light;}', '#12345', { theme: 'auto', accent: null }],
]

for (const [theme, accent, look] of ASKED) {
  test(`a page that requests ${theme} and ${accent} gets ${JSON.stringify(look)}`, () => {
    expect(lookFor({ theme, accent, ground: null })).toEqual({ ...look, ground: null })
  })
}

const NONE = { radius: null, font: null, heading: null }
const SHAPES: [Partial<Record<keyof typeof NONE, string>>, object][] = [
  [{ radius: '0' }, { radius: '0px' }],
  [{ radius: '24px' }, { radius: '24px' }],
  [{ radius: '25px' }, {}],
  [{ radius: '1em' }, {}],
  [{ radius: '4px;}' }, {}],
  [{ font: 'serif' }, { font: 'serif' }],
  [{ font: 'Georgia, Times New Roman, serif' }, {}],
  [{ heading: 'off' }, { heading: 'off' }],
  [{ heading: 'on' }, {}],
]

for (const [asked, shape] of SHAPES)
  test(`a page that requests ${JSON.stringify(asked)} gets ${JSON.stringify(shape)}`, () => {
    expect(shapeFor({ ...NONE, ...asked })).toEqual({ ...NONE, ...shape })
  })

test('only a colour reaches the style sheet, whatever was requested', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^#?[0-9a-fA-F]{3,6}$/)), (asked) => {
      const { accent } = lookFor({ theme: null, accent: asked, ground: asked })
      if (accent)
        expect(accentCss(accent)).toMatch(
          /^--accent-on-light:#[0-9a-f]{6};--accent-on-dark:#[0-9a-f]{6};$/,
        )
    }),
  )
})
