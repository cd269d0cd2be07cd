import { readFileSync } from 'node:fs'

import { expect, test } from 'playwright/test'

import { SABOTAGES } from '../../torture/sabotages.ts'

// `npm run torture -- --prove` takes long, and would only at its end report that there is nothing
// left to break.
for (const { name, file, find, put } of SABOTAGES)
  test(`the torture can still apply “${name}”`, () => {
    const text = readFileSync(file, 'utf8')

    expect(text).toContain(find)
    expect(text.replaceAll(find, put)).not.toBe(text)
  })
