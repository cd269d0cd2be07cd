import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

const FAILURE_MODES = readFileSync('docs/failure-modes.md', 'utf8')

/** The rows of the fault matrix: each fault possible between a visitor and Vitec, by its number. */
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

test('each row of the fault matrix has a test named after it, or a reason in the docs', () => {
  const named = new Set(titles().flatMap((title) => title.match(/\bF\d+\b/g) ?? []))
  // A template fills these two numbers into a title.
  const filledIn = ['F13', 'F14']
  const [, without = ''] = /no test of its own: ([^.]+)\./.exec(FAILURE_MODES) ?? []
  const excused = without.match(/\bF\d+\b/g) ?? []

  expect(readFileSync('tests/faults/pauses.test.ts', 'utf8')).toMatch(/'F13', 401[\s\S]*'F14', 403/)
  expect(excused).toEqual(['F39'])
  expect(ROWS.filter((row) => ![...named, ...filledIn, ...excused].includes(row))).toEqual([])
})

test('each row of "What happens if…" and of the fault matrix names a test', () => {
  const rows = [
    ...sectionOf('What happens if…'),
    ...sectionOf('Faults between a visitor and Vitec'),
  ]

  expect(rows.length).toBeGreaterThan(ROWS.length + 40)
  expect(
    rows.filter((row) => !/`[a-z0-9-]+\/[a-z0-9/.-]+`/.test(row.split('|').at(-2) ?? '')),
  ).toEqual([expect.stringContaining('| F39 |')])
})

/** The rows of the table in a section. */
function sectionOf(title: string) {
  const [, section = ''] = FAILURE_MODES.split(`## ${title}\n`)
  const [table = ''] = section.split(/^## /m)

  return table.split('\n').filter((line) => /^\| (?!… |code )/.test(line))
}
