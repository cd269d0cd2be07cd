import { test as pageTest } from '../../support/flavours/page-test.ts'
import { registerOf } from './register-of.ts'
import { type Stage, startStage } from './start-stage.ts'

/** A browser, and a stage that all tests of a worker share. */
export const test = pageTest.extend<object, { stage: Stage; register: string[] }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const stage = await startStage()
      await use(stage)
      await stage.stop()
    },
    { scope: 'worker' },
  ],
  register: [
    async ({ stage }, use) => use(await registerOf(stage.sandbox.url)),
    { scope: 'worker' },
  ],
  app: [async ({ stage }, use) => use(stage.app), { scope: 'worker' }],
  sandbox: [async ({ stage }, use) => use(stage.sandbox), { scope: 'worker' }],
})

export { expect } from '../../support/flavours/page-test.ts'
