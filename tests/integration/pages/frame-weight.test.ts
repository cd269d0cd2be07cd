import { LOCALES } from '#lib/language/locales.ts'

import { pressed } from '../../performance/pressed.ts'
import { expect, test } from '../../support/flavours/app-test.ts'
import type { App } from '../../support/start-app.ts'
import { VILLA } from '../../support/visitor.ts'

/** Compressed sizes, in bytes. */
const LOADER_MAX = 3_850
const FRAME_MAX = 45_000
/** Of an office that asks everything that an office may ask. */
const FULL_FRAME_MAX = 46_000
/**
 * The judges load when the visitor focuses one of their fields, and the form does not wait for
 * them.
 */
const JUDGES = /^(near-email|judge-phone)-/
const JUDGES_MAX = 28_000

async function weigh(app: App, path: string) {
  return pressed(await (await fetch(`${app.url}${path}`)).text())
}

test(`the loader weighs at most ${LOADER_MAX} bytes`, async ({ app }) => {
  expect(await weigh(app, '/embed.js')).toBeLessThanOrEqual(LOADER_MAX)
})

for (const [office, estateId, frameMax] of [
  ['ekbacken', VILLA.estateId, FRAME_MAX],
  ['soderport', 'OBJ22417_2204410087', FULL_FRAME_MAX],
] as const) {
  for (const locale of LOCALES) {
    test(`the whole frame of ${office} in ${locale} weighs at most ${frameMax} bytes, and its phone checks ${JUDGES_MAX} more`, async ({
      app,
    }) => {
      const path = `/embed/${locale}/${office}/${estateId}`
      const html = await (await fetch(`${app.url}${path}`)).text()
      const files = new Set<string>()
      // The scripts that these may load later count as well.
      for (const [, file = ''] of html.matchAll(/\/embed\/files\/([\w.-]+)/g)) files.add(file)
      for (const file of files) {
        const text = await (await fetch(`${app.url}/embed/files/${file}`)).text()
        for (const [, more = ''] of text.matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) files.add(more)
      }
      const judges = [...files].filter((file) => JUDGES.test(file))
      const others = [...files].filter((file) => !JUDGES.test(file))

      expect(judges).toHaveLength(2)
      expect(others).toHaveLength(2)
      expect(pressed(html) + (await sumOf(app, others))).toBeLessThanOrEqual(frameMax)
      expect(await sumOf(app, judges)).toBeLessThanOrEqual(JUDGES_MAX)
    })
  }
}

async function sumOf(app: App, files: string[]) {
  const weights = await Promise.all(files.map((file) => weigh(app, `/embed/files/${file}`)))

  return weights.reduce((sum, each) => sum + each, 0)
}
