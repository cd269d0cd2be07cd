import { expect, test } from 'playwright/test'

import { isSuspect, type Signal, signalsOf } from '#lib/abuse/signals.ts'

const NOW = new Date('2026-11-27T12:00:10.000Z')

function signs({
  age = 30,
  nonce = 'own' as string | null,
  note = 'Hej, vi vill gärna komma på visning.',
  name = 'Åsa',
  isHoneypotFilled = false,
} = {}) {
  return signalsOf(
    {
      isHoneypotFilled,
      texts: [note],
      names: [name],
      token: { nonce, issuedAt: new Date(NOW.getTime() - age * 1_000) },
    },
    NOW,
  )
}

test('T30 an ordinary post has no signal', () => {
  expect(signs()).toEqual([])
})

const SHOWN: [string, Parameters<typeof signs>[0], Signal[]][] = [
  ['a filled honeypot', { isHoneypotFilled: true }, ['trapFilled']],
  ['a post in the second of its token', { age: 0 }, ['tooFast']],
  ['a post a second after', { age: 1 }, ['tooFast']],
  ['a post two seconds after, the time of autofill and a press', { age: 2 }, []],
  ['a token from a clock that was ahead', { age: -60 }, []],
  ['a page’s token, whatever its age', { age: 0, nonce: null }, []],
  ['one link, to the visitor’s own home', { note: 'Vår lägenhet: https://a.example/1' }, []],
  ['two links', { note: 'https://a.example www.b.example' }, ['links']],
  ['four links', { note: 'http://a http://b http://c http://d' }, ['manyLinks']],
  ['S8 two links without a scheme', { note: 'casino.example/1 vinn.example/2' }, ['links']],
  ['S8 four bare domains', { note: 'a1.com b2.net c3.ru d4.xyz' }, ['manyLinks']],
  ['S8 an e-mail address, a time and a price', { note: 'asa@ek.se kl. 12.30, 2.950.000 kr' }, []],
  ['S8 a link in a name', { name: 'Win casino.example/1' }, ['linkInName']],
  ['S8 a street with a full stop', { name: 'S:t Eriksgatan 5, lgh 1101, v.10' }, []],
]

for (const [what, given, expected] of SHOWN) {
  test(`T30 ${what} gives the signals ${expected.join() || 'none'}`, () => {
    expect(signs(given)).toEqual(expected)
  })
}

test('T30 one weak signal makes no suspect, two different ones do, and so does a filled honeypot', () => {
  for (const sign of ['tooFast', 'links', 'textOften', 'busy'] as const)
    expect(isSuspect([sign])).toBe(false)

  expect(isSuspect(['busy', 'busy', 'busy'])).toBe(false)
  expect(isSuspect(['tooFast', 'busy'])).toBe(true)
  expect(isSuspect(['trapFilled'])).toBe(true)
})
