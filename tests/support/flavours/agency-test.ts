import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Agency, startAgency } from '../../agency/agency.ts'
import { appSettings, makeFolder, startApp } from '../start-app.ts'
import { test as appTest } from './app-test.ts'

/** An app whose forms an agency may embed, and that agency. */
export const test = appTest.extend<object, { agency: Agency }>({
  agency: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const agency = await startAgency()
      await use(agency)
      await agency.stop()
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ sandbox, agency }, use) => {
      const folder = await makeFolder()
      const settings = await appSettings(folder.path, sandbox.url)
      const OFFICES_FILE = await writeOffices(folder.path, agency.origin)
      const app = await startApp({ ...settings, OFFICES_FILE })
      agency.app = app.url
      await use(app)
      await app.end()
      await folder.remove()
    },
    { scope: 'worker' },
  ],
})

async function writeOffices(folder: string, origin: string) {
  const file = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  for (const office of Object.values<{ allowedOrigins: string[] }>(file.offices))
    office.allowedOrigins.push(origin)
  file.offices.ekbacken.interest = { noteSource: true }
  const path = join(folder, 'offices.json')
  await writeFile(path, JSON.stringify(file))

  return path
}
