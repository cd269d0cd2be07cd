import { randomUUID } from 'node:crypto'

import { test as base, expect } from 'playwright/test'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { type Lines, linesFromNow } from '../events-of.ts'
import { type House, houseSettings, makeFolder, startHouse } from '../start-house.ts'
import { straysIn } from '../strays-in.ts'

/** A person of this test's own: the sandbox is asked for what it holds of them. */
export type Visitor = { firstName: string; lastName: string; email: string; phone: string }

export const VILLA = { office: 'ekbacken', estateId: 'OBJ11385_1395932274' } as const

type Worker = { sandbox: Sandbox; house: House }
type Given = { visitor: Visitor; lines: Lines }

/** One sandbox and one house for all tests of a worker; a visitor for each. */
export const test = base.extend<Given, Worker>({
  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const sandbox = await startSandbox()
      await use(sandbox)
      await sandbox.stop()
    },
    { scope: 'worker' },
  ],
  house: [
    async ({ sandbox }, use) => {
      const folder = await makeFolder()
      const house = await startHouse(await houseSettings(folder.path, sandbox.url))
      await use(house)
      await house.end()
      await folder.remove()
      // Whatever was tried: its log holds codes and ids, and nothing of anybody's.
      expect(straysIn(house)).toEqual([])
    },
    { scope: 'worker' },
  ],
  /** What the house writes in this test. */
  lines: async ({ house }, use) => use(linesFromNow(house)),
  baseURL: async ({ house }, use) => use(house.url),
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
