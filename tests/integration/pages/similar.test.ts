import { sv } from '#lib/language/sv.ts'

import { expect, test } from '../../support/flavours/app-test.ts'
import { VILLA } from '../../support/visitor.ts'

const SOLD = 'OBJ11385_1399001277'
/** A page is drawn anew a minute after it was drawn. */
const WITHIN_MS = 60_000

/** The ids of the homes under "see also", in order. */
async function similarOn(address: string) {
  const page = await (await fetch(address)).text()
  const [, section = ''] = page.split(`<h2>${sv.estate.similar}</h2>`)

  return [
    ...section
      .split('</section>', 1)
      .join('')
      .matchAll(/href="\/sv\/ekbacken\/(\w+)"/g),
  ].map(([, id]) => id)
}

for (const [what, id] of [
  ['a home for sale', VILLA.estateId],
  ['a sold home', SOLD],
])
  test(`the page of ${what} leads to others of the office, not to itself`, async ({ app }) => {
    const address = `${app.url}/sv/ekbacken/${id}`
    // A first visitor does not wait for the other homes to be read.
    await expect.poll(() => similarOn(address), { timeout: 2 * WITHIN_MS }).not.toEqual([])
    const ids = await similarOn(address)

    expect(ids).not.toContain(id)
    expect(ids).not.toContain(SOLD)
    expect(ids.length).toBeLessThanOrEqual(3)
  })
