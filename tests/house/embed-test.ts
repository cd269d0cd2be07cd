import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from 'playwright/test'

import { sv } from '#lib/language/sv.ts'

import { type Agency, startAgency } from '../agency/agency.ts'
import { FormIn } from './form-in.ts'
import { test as pageTest } from './page-test.ts'
import { houseSettings, makeFolder, startHouse } from './start-house.ts'

type Given = { agencyPage: AgencyVisit }

/** A house whose forms an agency may hold, and that agency. */
export const test = pageTest.extend<Given, { agency: Agency }>({
  agency: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const agency = await startAgency()
      await use(agency)
      await agency.stop()
    },
    { scope: 'worker' },
  ],
  house: [
    async ({ sandbox, agency }, use) => {
      const folder = await makeFolder()
      const settings = await houseSettings(folder.path, sandbox.url)
      const OFFICES_FILE = await writeOffices(folder.path, agency.origin)
      const house = await startHouse({ ...settings, OFFICES_FILE })
      agency.house = house.url
      await use(house)
      await house.end()
      await folder.remove()
    },
    { scope: 'worker' },
  ],
  agencyPage: async ({ page, agency, house }, use) => {
    agency.house = house.url
    await use(new AgencyVisit(page, agency))
  },
})

export { expect } from './page-test.ts'

/** A visitor on an agency's page. */
export class AgencyVisit {
  readonly page: Page
  readonly agency: Agency

  constructor(page: Page, agency: Agency) {
    this.page = page
    this.agency = agency
  }

  /** @param path such as `plain?more=theme="dark"` */
  async open(path: string, origin = this.agency.origin) {
    await this.page.addInitScript(keepEvents)
    await this.page.goto(`${origin}/${path}`)
  }

  /** The form in a frame, by its place among the frames. */
  form(index = 0, words = sv) {
    return new FormIn(this.frameElement(index).contentFrame(), words)
  }

  frameElement(index = 0) {
    return this.page.locator('interest-form').nth(index).locator('iframe')
  }

  /** The frame's own document, for what cannot be seen from outside. */
  frame(index = 0) {
    const frames = this.page.frames().filter((frame) => frame.url().includes('/embed/'))
    const frame = frames[index]
    if (!frame) throw new Error(`expected a frame, there are ${frames.length}`)
    return frame
  }

  /** What the elements have told the page, in order. */
  events(): Promise<{ name: string; detail: unknown }[]> {
    return this.page.evaluate(() => window.interestEvents ?? [])
  }
}

declare global {
  interface Window {
    interestEvents?: { name: string; detail: unknown }[]
  }
}

function keepEvents() {
  const events: { name: string; detail: unknown }[] = []
  window.interestEvents = events
  for (const name of ['ready', 'submitted', 'failed'])
    addEventListener(`interest:${name}`, (event) =>
      events.push({ name, detail: event instanceof CustomEvent ? event.detail : null }),
    )
}

async function writeOffices(folder: string, origin: string) {
  const file = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  for (const office of Object.values<{ allowedOrigins: string[] }>(file.offices))
    office.allowedOrigins.push(origin)
  file.offices.ekbacken.interest = { noteSource: true }
  const path = join(folder, 'offices.json')
  await writeFile(path, JSON.stringify(file))

  return path
}
