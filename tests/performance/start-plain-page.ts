import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { buildNextPage, startBuiltPage } from './start-next-page.ts'

const FOLDER = 'tests/performance/plain-page'

/** Builds and starts what `buildPlainPage` builds. */
export async function startPlainPage(frameUrl: string) {
  return startBuiltPage(await buildPlainPage(frameUrl))
}

/**
 * Builds a frame's very form as a plain page of Next's: the frame as it would be without
 * our work on it.
 */
export async function buildPlainPage(frameUrl: string) {
  const html = await (await fetch(frameUrl)).text()
  const [, setting = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(html) ?? []
  // The form is not in a frame: it posts to the address that a page posts to.
  const asPage = { ...JSON.parse(setting), isFramed: false, countries: countriesIn(html) }
  await writeFile(join(FOLDER, 'setting.json'), JSON.stringify(asPage))

  return buildNextPage(FOLDER)
}

function countriesIn(html: string) {
  const [, list = ''] =
    /<select[^>]*name="address\.countryCode"[^>]*>(.*?)<\/select>/.exec(html) ?? []
  const countries = [...list.matchAll(/<option value="(..)"[^>]*>(.*?)<\/option>/g)]
  if (countries.length === 0) throw new Error('expected countries to choose from')

  return countries.map(([, value, label]) => ({ value, label }))
}
