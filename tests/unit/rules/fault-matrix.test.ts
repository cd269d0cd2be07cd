import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

/** The rows of the fault matrix: each thing that may go wrong between a visitor and Vitec, by its number. */
const ROWS = Array.from({ length: 44 }, (_, index) => `F${index + 1}`)

function titles() {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })

  return files
    .filter((file) => /\.(test|spec|phone)\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`tests/${file}`, 'utf8').matchAll(/\btest\(\s*['`]([^'`]+)/g),
    ])
    .map(([, title = '']) => title)
}

test('each row of the fault matrix has a test named after it, or a line in the README that says why not', () => {
  const named = new Set(titles().flatMap((title) => title.match(/\bF\d+\b/g) ?? []))
  // Two of them fill the number in.
  const filledIn = ['F13', 'F14']
  const readme = readFileSync('README.md', 'utf8')

  expect(readFileSync('tests/faults/pauses.test.ts', 'utf8')).toMatch(/'F13', 401[\s\S]*'F14', 403/)
  expect(
    ROWS.filter((row) => !named.has(row) && !filledIn.includes(row) && !readme.includes(`${row},`)),
  ).toEqual([])
})

test('each test the README points to is there', () => {
  const table = /## What happens if…([\s\S]*?)## For the operator/.exec(
    readFileSync('README.md', 'utf8'),
  )?.[1]
  const named = [
    ...(table ?? '').matchAll(/`((?:unit|integration|conformance|faults|torture|e2e)\/[a-z/-]+)`/g),
  ]

  expect(named.length).toBeGreaterThan(30)
  for (const [, path] of named) {
    const folder = `tests/${path?.slice(0, path.lastIndexOf('/'))}`
    const name = path?.slice(path.lastIndexOf('/') + 1)
    expect(
      readdirSync(folder).some((file) => file.startsWith(`${name}.`)),
      path,
    ).toBe(true)
  }
})
