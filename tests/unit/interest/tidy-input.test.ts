import { expect, test } from 'playwright/test'

import { tidyInput } from '#lib/interest/typed/tidy-input.ts'

const TEXTS: [string, string, string | undefined][] = [
  ['blanks around it', '  \t hej \u00a0\n', 'hej'],
  ['line feeds of three kinds', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['tabs and line feeds inside', 'a\tb\n\nc', 'a\tb\n\nc'],
  ['control characters', 'a\u0000b\u0007c\u001b[31md\u007fe\u0085f', 'abc[31mde\nf'],
  ['characters that reverse a line', 'a\u202eb\u2066c\u200fd', 'abcd'],
  ['a byte order mark', '\ufeffhej', 'hej'],
  ['half a surrogate pair', 'a\ud83db\ude00c', 'abc'],
  ['surrogate halves that would meet', '\ud83d\u0000\ude00', undefined],
  ['a whole surrogate pair', '😀', '😀'],
  ['a decomposed letter', 'A\u030asa', 'Åsa'],
  ['no characters', '', undefined],
  ['only invisible characters', ' \u200e\u0000 ', undefined],
]

for (const [what, given, tidied] of TEXTS) {
  test(`a text with ${what} is cleaned`, () => {
    expect(tidyInput(given)).toBe(tidied)
  })
}

test('empty values are absent, and so are groups of them', () => {
  expect(
    tidyInput({ a: '', b: null, c: { d: ' ', e: {} }, f: undefined, g: { h: { i: '' } } }),
  ).toEqual({})
})

test('false, 0 and an empty array are not empty', () => {
  expect(tidyInput({ a: false, b: 0, c: [] })).toEqual({ a: false, b: 0, c: [] })
})

test('an empty body stays an object, so that its missing fields can be named', () => {
  expect(tidyInput({})).toEqual({})
  expect(tidyInput({ a: '' })).toEqual({})
})

test('arrays are left unchanged', () => {
  const given = { a: [' x ', null, { b: '' }] }

  expect(tidyInput(given)).toEqual(given)
})

test('values deeper than an interest are left as they are', () => {
  const deep = { a: { b: { c: { d: ' x ' } } } }
  expect(tidyInput(deep)).toEqual(deep)

  const abyss = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)
  expect(() => tidyInput(abyss)).not.toThrow()
})

test('__proto__ stays an ordinary name', () => {
  const tidied = tidyInput(JSON.parse('{"__proto__":{"polluted":" yes "}}'))

  expect(JSON.stringify(tidied)).toBe('{"__proto__":{"polluted":"yes"}}')
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test('the input object is not changed', () => {
  const given = Object.freeze({ a: ' x ', b: Object.freeze({ c: '' }) })

  expect(tidyInput(given)).toEqual({ a: 'x' })
  expect(given).toEqual({ a: ' x ', b: { c: '' } })
})
