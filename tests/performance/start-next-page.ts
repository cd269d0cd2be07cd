import { freePort } from '../support/free-port.ts'
import { type HouseSettings, spawnHouse } from '../support/start-house.ts'

const NEXT = 'node_modules/next/dist/bin/next'

/** Another app of Next's than the house, built and started. */
export async function startNextPage(folder: string, settings: HouseSettings = {}) {
  const built = spawnHouse([NEXT, 'build', folder], {})
  if ((await built.ended) !== 0) throw new Error(`expected a build, it said: ${built.output()}`)

  const port = String(await freePort())
  const page = spawnHouse([NEXT, 'start', folder, '-p', port], settings)
  while (!/Ready in/.test(page.output())) await page.said()

  return { url: `http://127.0.0.1:${port}/`, stop: () => page.end() }
}
