import { isNewer } from '../../support/browser/newer-features.ts'
import { hasNewerSyntax, newerInScript } from '../../support/browser/script-features.ts'
import { type ServedTexts, servedTexts } from '../../support/browser/served-texts.ts'
import { newerInSheet } from '../../support/browser/sheet-features.ts'
import { test as base, expect } from '../../support/flavours/app-test.ts'

/** Features that a browser may lack: the visitor then sees something as good, or nearly. */
const HARMLESS_IN_SHEETS: Record<string, string> = {
  'css.at-rules.media.scripting': 'without script the guide shows buttons that do nothing',
  'css.properties.accent-color': 'where the system draws boxes itself, they have its colour',
  'css.properties.break-after.avoid': 'a heading on paper may stand alone at a page’s end',
  'css.properties.content.alt_text': 'stands in @supports: the sign is read aloud as well',
  'css.properties.cursor.pointer': 'a phone has no cursor',
  'css.properties.cursor.progress': 'a phone has no cursor',
  'css.properties.field-sizing': 'the message field has a handle and scrolls',
  'css.properties.field-sizing.content': 'the message field has a handle and scrolls',
  'css.properties.hyphens': 'a long word breaks without a hyphen',
  'css.properties.hyphens.auto': 'a long word breaks without a hyphen',
  'css.properties.overscroll-behavior-x': 'a swipe past the last picture may go back a page',
  'css.properties.overscroll-behavior-x.contain':
    'a swipe past the last picture may go back a page',
  'css.properties.resize': 'a phone has no handle',
  'css.properties.scrollbar-color': 'the scroll bar has the system’s colours',
  'css.properties.scrollbar-width': 'the scroll bar has the system’s width',
  'css.properties.scrollbar-width.thin': 'the scroll bar has the system’s width',
  'css.properties.text-size-adjust': 'the prefixed one stands beside it',
  'css.properties.text-wrap': 'lines break where they are full',
  'css.properties.text-wrap.balance': 'lines break where they are full',
  'css.properties.text-wrap.pretty': 'lines break where they are full',
  'css.selectors.has': 'Firefox 115 to 120: a mistake has its words and red edge, the bar stays',
}

/** Next ships its own polyfills of these where it renders the page (its polyfill-module). */
const NEXT_ONLY = 'in Next’s own files'

const HARMLESS_IN_SCRIPTS: Record<string, string> = {
  'api.AbortSignal.timeout_static':
    'there since Safari 16 and Chrome 103; only its reason is newer',
  'api.URL.canParse_static': NEXT_ONLY,
  'javascript.builtins.ArrayBuffer.resize': 'PhotoSwipe’s own `resize`',
  'javascript.builtins.Error.isError': 'PhotoSwipe’s own `isError`',
  'javascript.builtins.Iterator.drop': 'the `drop` of own-token.ts',
  'javascript.builtins.AsyncDisposableStack.use': 'React’s own `use`',
  'javascript.builtins.DisposableStack.use': 'React’s own `use`',
}

const test = base.extend<object, { served: ServedTexts }>({
  served: [async ({ app }, use) => use(await servedTexts(app.url)), { scope: 'worker' }],
})

test('P1 no response holds a style that the oldest supported browsers do not know', ({
  served,
}) => {
  const newer = served.sheets.flatMap(({ from, text }) =>
    newerInSheet(text)
      .filter((key) => !(key in HARMLESS_IN_SHEETS))
      .map((key) => `${from}: ${key}`),
  )

  // Each page includes its style sheet.
  expect(served.sheets.length).toBeGreaterThan(served.pages.length)
  expect(newer).toEqual([])
})

test('P1 no response holds a script that the oldest supported browsers cannot run', ({
  served,
}) => {
  const newer = served.scripts.flatMap(({ from, text }) => [
    ...newerInScript(text)
      .filter((key) => !isHarmless(key, from))
      .map((key) => `${from}: ${key}`),
    ...(hasNewerSyntax(text) ? [`${from}: syntax`] : []),
  ])

  expect(served.scripts.length).toBeGreaterThan(20)
  expect(newer).toEqual([])
})

test('P1 every excused feature is newer than the oldest supported browsers', () => {
  const excused = [...Object.keys(HARMLESS_IN_SHEETS), ...Object.keys(HARMLESS_IN_SCRIPTS)]

  expect(excused.filter((key) => !isNewer(key))).toEqual([])
})

function isHarmless(key: string, from: string) {
  return (
    key in HARMLESS_IN_SCRIPTS &&
    (HARMLESS_IN_SCRIPTS[key] !== NEXT_ONLY || from.startsWith('/_next/'))
  )
}

const NEWER_STYLES = {
  'css.types.color.light-dark': 'a{color:light-dark(#000,#fff)}',
  'css.selectors.nesting': 'a{color:red;b{color:blue}}',
  'css.at-rules.starting-style': '@starting-style{a{opacity:0}}',
  'css.properties.field-sizing.content': 'a{field-sizing:content}',
  'css.types.length.lh': 'a{height:2lh}',
  'css.selectors.has': '@media print{a:has(b){color:red}}',
}

for (const [key, sheet] of Object.entries(NEWER_STYLES)) {
  test(`P1 the style sheet check finds ${key}`, () => {
    expect(newerInSheet(sheet)).toContain(key)
  })
}

test('P1 the script check finds newer features, and accepts older ones', () => {
  expect(newerInScript('Object.groupBy(list, by)')).toContain('javascript.builtins.Object.groupBy')
  expect(newerInScript('one.isSubsetOf(other)')).toEqual(['javascript.builtins.Set.isSubsetOf'])
  expect(newerInScript('new URL(text); list.toSorted(); list.at(-1)')).toEqual([])
  expect(hasNewerSyntax('using file = open()')).toBe(true)
  expect(hasNewerSyntax('class A { static { this.#b } static #b = 1 }')).toBe(false)
})
