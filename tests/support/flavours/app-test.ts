import { randomUUID } from 'node:crypto'

import { test as base, expect } from 'playwright/test'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { type Lines, linesFromNow } from '../events-of.ts'
import { type App, appSettings, makeFolder, startApp } from '../start-app.ts'
import { straysIn } from '../strays-in.ts'

/** A person of this test's own: the test asks the sandbox for the requests about them. */
export type Visitor = { firstName: string; lastName: string; email: string; phone: string }

export const VILLA = { office: 'ekbacken', estateId: 'OBJ11385_1395932274' } as const

type Worker = { sandbox: Sandbox; app: App }
type MakeVisitorOptions = { visitor: Visitor; lines: Lines }

/** One sandbox and one app for all tests of a worker; a visitor for each. */
export const test = base.extend<MakeVisitorOptions, Worker>({
  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const sandbox = await startSandbox()
      await use(sandbox)
      await sandbox.stop()
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ sandbox }, use) => {
      const folder = await makeFolder()
      const app = await startApp(await appSettings(folder.path, sandbox.url))
      await use(app)
      await app.end()
      await folder.remove()
      // The log holds codes and ids after every test, and no personal data.
      expect(straysIn(app)).toEqual([])
    },
    { scope: 'worker' },
  ],
  /** The app's output during this test. */
  lines: async ({ app }, use) => use(linesFromNow(app)),
  baseURL: async ({ app }, use) => use(app.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  visitor: async ({}, use) => use(makeVisitor()),
})

export { expect }

export function makeVisitor(): Visitor {
  const mark = randomUUID().slice(0, 8)

  return {
    firstName: 'Åsa-Märta',
    lastName: `Öström ${mark}`,
    email: `asa.${mark}@exempel.example`,
    phone: '070-174 06 50',
  }
}
