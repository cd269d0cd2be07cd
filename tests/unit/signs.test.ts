import { expect, test } from 'playwright/test'

import { isSuspect, type Sign, signsOf } from '#lib/guard/signs.ts'

const NOW = new Date('2026-11-27T12:00:10.000Z')

function signs({
  age = 30,
  nonce = 'own' as string | null,
  note = 'Hej, vi vill gärna komma på visning.',
  isTrapped = false,
} = {}) {
  return signsOf(
    { isTrapped, note, token: { nonce, issuedAt: new Date(NOW.getTime() - age * 1_000) } },
    NOW,
  )
}

test('T30 an ordinary post shows no sign', () => {
  expect(signs()).toEqual([])
})

const SHOWN: [string, Parameters<typeof signs>[0], Sign[]][] = [
  ['a trap that was filled in', { isTrapped: true }, ['trapFilled']],
  ['a post in the second its token was made', { age: 0 }, ['tooFast']],
  ['a post a second after', { age: 1 }, ['tooFast']],
  ['a post two seconds after, as autofill and a press take', { age: 2 }, []],
  ['a token from a clock that was ahead', { age: -60 }, []],
  ['a page’s token, whatever its age', { age: 0, nonce: null }, []],
  ['one link, to the visitor’s own home', { note: 'Vår lägenhet: https://a.example/1' }, []],
  ['two links', { note: 'https://a.example www.b.example' }, ['links']],
  ['four links', { note: 'http://a http://b http://c http://d' }, ['manyLinks']],
]

for (const [what, given, expected] of SHOWN) {
  test(`T30 ${what} shows ${expected.join() || 'nothing'}`, () => {
    expect(signs(given)).toEqual(expected)
  })
}

test('T30 one thing that people do as well suspects nobody, two do, and what only robots do does', () => {
  for (const sign of ['tooFast', 'links', 'textOften', 'busy'] as const)
    expect(isSuspect([sign])).toBe(false)

  expect(isSuspect(['busy', 'busy', 'busy'])).toBe(false)
  expect(isSuspect(['tooFast', 'busy'])).toBe(true)
  expect(isSuspect(['trapFilled'])).toBe(true)
})
