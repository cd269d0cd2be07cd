import { expect, test } from 'playwright/test'

import { isBoundedForm, isBoundedJson } from '#lib/http/read-body.ts'

const keys = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1])))

const TOO_MUCH: [string, string][] = [
  ['200,000 names', keys(200_000)],
  ['500 names', keys(500)],
  ['lists 5,000 deep', '['.repeat(5_000)],
  ['lists 200,000 deep, closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['objects 5,000 deep', '{"a":'.repeat(5_000)],
  ['a list of 200,000', `[${'1,'.repeat(200_000)}1]`],
]

for (const [what, text] of TOO_MUCH) {
  test(`T19 ${what} are refused at once, before anything is parsed`, () => {
    const { user } = process.cpuUsage()

    expect(isBoundedJson(text)).toBe(false)
    // The test measures the processor's time, since other processes may be using it.
    expect(process.cpuUsage({ user, system: 0 }).user / 1_000).toBeLessThan(100)
  })
}

test('T19 brackets and commas inside a text do not count', () => {
  const note = '[{,:'.repeat(5_000)

  expect(isBoundedJson(JSON.stringify({ note, 'a"[': `${note}\\"` }))).toBe(true)
})

test('T19 a text that is no JSON object counts as bounded', () => {
  for (const text of ['', '"', '"\\', '}}}}', 'null', '{"a":"'])
    expect(isBoundedJson(text)).toBe(true)
})

test('T19 a form may have 200 fields', () => {
  const form = (fields: number) => Array.from({ length: fields }, (_, at) => `k${at}=1`).join('&')

  expect([200, 201, 200_000].map((fields) => isBoundedForm(form(fields)))).toEqual([
    true,
    false,
    false,
  ])
})
