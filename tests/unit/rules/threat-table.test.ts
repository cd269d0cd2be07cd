import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import config from '../../../next.config.js'
import { ASVS } from './asvs.ts'
import { ATTACKS, type Proof, THREATS } from './threats.ts'

const NUMBERS = [
  ...Array.from({ length: 42 }, (_, at) => `T${at + 1}`),
  ...Array.from({ length: 8 }, (_, at) => `N${at + 1}`),
]

/**
 * Every requirement of levels 1 and 2 that docs/security.md lists, and the chapters that it lists
 * as not ours.
 */
const REQUIRED = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.9', '1.3.3', '1.3.6', '1.5.2'],
  ...['2.1.1', '2.1.2', '2.1.3', '2.2.1', '2.2.2', '2.2.3', '2.3.2', '2.3.3', '2.4.1'],
  ...['3.2.1', '3.2.2', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.4.1', '3.4.2', '3.4.3', '3.4.4'],
  ...['3.4.5', '3.4.6', '3.5.1', '3.5.2', '3.5.3', '3.5.5', '3.7.2', '4.1.1', '4.1.3', '4.2.1'],
  ...['6.3.1', '6.3.2', '8.2.2', '8.3.1', '8.4.1', '9.1.1', '9.1.2', '9.1.3', '9.2.1', '9.2.2'],
  ...['9.2.3', '11.1.1', '11.1.2', '11.2.2', '11.3.1', '11.3.2', '11.3.3', '11.4.1', '11.5.1'],
  ...['12.1.1', '12.3.2', '13.2.3', '13.2.4', '13.3.1', '13.3.2', '13.4.1', '13.4.2', '13.4.3'],
  ...['13.4.4', '13.4.5', '14.1.1', '14.1.2', '14.2.1', '14.2.2', '14.2.3', '14.2.4', '14.3.2'],
  ...['14.3.3', '15.1.1', '15.1.2', '15.1.3', '15.2.1', '15.2.2', '15.2.3', '15.3.1', '15.3.2'],
  ...['15.3.3', '15.3.4', '15.3.5', '15.3.6', '15.3.7', '16.1.1', '16.2.1', '16.2.2', '16.2.3'],
  ...['16.2.4', '16.2.5', '16.3.1', '16.3.2', '16.3.3', '16.3.4', '16.4.1', '16.5.1', '16.5.2'],
  ...['16.5.3', '5', '7', '10', '17'],
]

const ROWS = { ...THREATS, ...ASVS }

test('each known threat and requirement has a row, and each row a proof or a reason', () => {
  const named = Object.keys(THREATS).flatMap((row) => row.match(/\b[TN]\d+\b/g) ?? [])
  const required = Object.keys(ASVS).map((row) => row.split(' ')[0])

  expect(NUMBERS.filter((number) => !named.includes(number))).toEqual([])
  expect(required.toSorted()).toEqual(REQUIRED.toSorted())
  expect(Object.entries(ROWS).filter(([, proofs]) => proofs.length === 0)).toEqual([])
})

test('each attack that a stranger can try on a running app has a test that reads the log', () => {
  const told = Object.entries(THREATS).filter(([, proofs]) =>
    proofs.some((proof) => typeof proof !== 'string' && proof[2]),
  )
  const numbers = told.flatMap(([row]) => row.match(/\b[TN]\d+\b/g) ?? [])

  expect(ATTACKS.filter((number) => !numbers.includes(number))).toEqual([])
})

for (const [row, proofs] of Object.entries(ROWS)) {
  test(`the proofs of “${row}” exist`, () => {
    expect(proofs.filter((proof) => !isThere(proof))).toEqual([])
  })
}

test('the check refuses a missing file, a title that no test has, and a code that no test expects', () => {
  const door = 'integration/submission/door.test.ts'

  expect(isThere(['unit/nowhere.test.ts', ''])).toBe(false)
  expect(isThere(['unit/log/log.test.ts', 'a title that no test has'])).toBe(false)
  expect(isThere(['unit/log/log.test.ts', 'T4', 'tokenInvalid'])).toBe(false)
  expect(isThere([door, 'on /api/interests is 405', 'nothing'])).toBe(false)
  expect(isThere([door, 'on /api/interests is 405', 'methodNotAllowed'])).toBe(true)
  expect(isThere('too short')).toBe(false)
})

test('N4 Next has no rewrites, redirects, languages or picture optimiser of its own', () => {
  for (const name of ['rewrites', 'redirects', 'i18n', 'experimental.taint'])
    expect(config).not.toHaveProperty(name)
  expect(config.images).toEqual({ unoptimized: true })
})

/** A title is in its file as it reads, except for filled-in values. */
function isThere(proof: Proof) {
  if (typeof proof === 'string') return /^[A-Z].{10,}\.$/.test(proof)

  const [file, title, told] = proof
  const path = `tests/${file}`
  if (!existsSync(path)) return false
  const text = readFileSync(path, 'utf8')
  const titles = text.matchAll(
    /\btest\(\s*(['`"])((?:(?!\1)[\s\S])+)\1|what:\s*(['"])((?:(?!\3).)+)\3/g,
  )
  const found = [...titles].find(([, , given = '', , ruled = '']) =>
    `${given}${ruled}`.includes(title),
  )

  return found !== undefined && (!told || isLogged(text, found.index, told))
}

/** The test waits for a log line, and the code is the one that it or its table names. */
function isLogged(text: string, from: number, told: string) {
  const [test = ''] = text.slice(from + 1).split(/^ *test\(/m)

  return test.includes('expectLogged(') && text.includes(`'${told}'`)
}
