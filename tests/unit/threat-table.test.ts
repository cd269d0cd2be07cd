import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import config from '../../next.config.js'
import { type Proof, THREATS } from './threats.ts'

const NUMBERS = [
  ...Array.from({ length: 40 }, (_, at) => `T${at + 1}`),
  ...Array.from({ length: 8 }, (_, at) => `N${at + 1}`),
  ...Array.from({ length: 17 }, (_, at) => `V${at + 1}`),
]

test('each threat we know of has a row, and each row a proof or a reason', () => {
  const named = Object.keys(THREATS).flatMap((row) => row.match(/\b[TNV]\d+\b/g) ?? [])

  expect(NUMBERS.filter((number) => !named.includes(number))).toEqual([])
  expect(Object.entries(THREATS).filter(([, proofs]) => proofs.length === 0)).toEqual([])
})

for (const [row, proofs] of Object.entries(THREATS)) {
  test(`what is to prove ${row} is there`, () => {
    expect(proofs.filter((proof) => !isThere(proof))).toEqual([])
  })
}

test('the table bites: a file that is not, and a title nobody has given', () => {
  expect(isThere(['unit/nowhere.test.ts', ''])).toBe(false)
  expect(isThere(['unit/log.test.ts', 'a title nobody has given'])).toBe(false)
  expect(isThere('too short')).toBe(false)
})

test('N4 Next is asked for no rewrites, redirects, languages or pictures of its own', () => {
  for (const name of ['rewrites', 'redirects', 'i18n', 'experimental.taint'])
    expect(config).not.toHaveProperty(name)
  expect(config.images).toEqual({ unoptimized: true })
})

/** A title stands in its file as it is read, but for what is filled in. */
function isThere(proof: Proof) {
  if (typeof proof === 'string') return /^[A-Z].{10,}\.$/.test(proof)

  const [file, title] = proof
  const path = `tests/${file}`
  if (!existsSync(path)) return false
  const titles = readFileSync(path, 'utf8').matchAll(
    /\btest\(\s*(['`"])((?:(?!\1)[\s\S])+)\1|what: '([^']+)'/g,
  )

  return [...titles].some(([, , given = '', ruled = '']) => `${given}${ruled}`.includes(title))
}
