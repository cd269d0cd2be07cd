import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { freePort } from '../house/free-port.ts'
import { spawnHouse } from '../house/start-house.ts'

const FOLDER = 'tests/speed/plain-page'
const NEXT = 'node_modules/next/dist/bin/next'

/** The very form of a frame as a plain page of Next's, built and started: what the frame would be without the trouble taken. */
export async function startPlainPage(frameUrl: string) {
  const html = await (await fetch(frameUrl)).text()
  const [, setting = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(html) ?? []
  // Not framed: it posts where a page posts.
  const asPage = { ...JSON.parse(setting), isFramed: false }
  await writeFile(join(FOLDER, 'setting.json'), JSON.stringify(asPage))

  const built = spawnHouse([NEXT, 'build', FOLDER], {})
  if ((await built.ended) !== 0) throw new Error(`expected a build, it said: ${built.output()}`)

  const port = String(await freePort())
  const page = spawnHouse([NEXT, 'start', FOLDER, '-p', port], {})
  while (!/Ready in/.test(page.output())) await page.said()

  return { url: `http://127.0.0.1:${port}/`, stop: () => page.end() }
}
