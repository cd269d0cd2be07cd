import { freePort } from '../support/free-port.ts'
import { type AppSettings, spawnApp } from '../support/start-app.ts'

const NEXT = 'node_modules/next/dist/bin/next'

/** Builds and starts another app of Next's. */
export async function startNextPage(folder: string, settings: AppSettings = {}) {
  return startBuiltPage(await buildNextPage(folder), settings)
}

/** @returns the folder, for `startBuiltPage` */
export async function buildNextPage(folder: string) {
  const built = spawnApp([NEXT, 'build', folder], {})
  if ((await built.ended) !== 0) throw new Error(`expected a build, it said: ${built.output()}`)

  return folder
}

export async function startBuiltPage(
  folder: string,
  settings: AppSettings = {},
  flags: string[] = [],
) {
  const port = String(await freePort())
  const page = spawnApp([...flags, NEXT, 'start', folder, '-p', port], settings)
  while (!/Ready in/.test(page.output())) await page.said()

  return { url: `http://127.0.0.1:${port}/`, pid: page.pid, stop: () => page.end() }
}
