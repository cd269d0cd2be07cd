import { expect, test, VILLA } from '../house/house-test.ts'
import type { House } from '../house/start-house.ts'
import { pressed } from '../speed/pressed.ts'

/** Bytes, pressed. */
const LOADER_MAX = 2_850
const FRAME_MAX = 45_000

async function weigh(house: House, path: string) {
  return pressed(await (await fetch(`${house.url}${path}`)).text())
}

test(`the loader weighs at most ${LOADER_MAX} bytes`, async ({ house }) => {
  expect(await weigh(house, '/embed.js')).toBeLessThanOrEqual(LOADER_MAX)
})

for (const [office, estateId] of [
  ['ekbacken', VILLA.estateId],
  ['soderport', 'OBJ22417_2204410087'],
] as const) {
  for (const locale of ['sv', 'en']) {
    test(`the whole frame of ${office} in ${locale} weighs at most ${FRAME_MAX} bytes, all of its files counted`, async ({
      house,
    }) => {
      const path = `/embed/${locale}/${office}/${estateId}`
      const html = await (await fetch(`${house.url}${path}`)).text()
      const files = new Set<string>()
      // What its scripts may load later counts as well.
      for (const [, file = ''] of html.matchAll(/\/embed\/files\/([\w.-]+)/g)) files.add(file)
      for (const file of files) {
        const text = await (await fetch(`${house.url}/embed/files/${file}`)).text()
        for (const [, more = ''] of text.matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) files.add(more)
      }
      const weights = await Promise.all([
        pressed(html),
        ...[...files].map((file) => weigh(house, `/embed/files/${file}`)),
      ])

      expect(files.size).toBe(2)
      expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(FRAME_MAX)
    })
  }
}
