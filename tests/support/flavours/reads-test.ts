import { writeFile } from 'node:fs/promises'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { type App, appSettings, makeFolder, startApp } from '../start-app.ts'
import { startVitecFront, type VitecFront } from '../vitec-front.ts'
import { test as base, expect } from './app-test.ts'

type Reading = {
  app: App
  front: VitecFront
  /** Shifts the app's clock to that many seconds after its start. */
  leapTo(seconds: number): Promise<void>
}

/**
 * An app of each test's own that has read nothing yet, in front of a Vitec whose responses the test
 * changes.
 */
export const test = base.extend<{ reading: Reading }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  reading: async ({}, use) => {
    const [folder, sandbox] = [await makeFolder(), await startSandbox()]
    const front = await startVitecFront(sandbox.url)
    const LEAP_FILE = `${folder.path}/leap`
    const app = await startApp({
      ...(await appSettings(folder.path, front.url)),
      NODE_OPTIONS: '--import=./tests/support/leap-clock.ts',
      LEAP_FILE,
    })
    await use({
      app,
      front,
      async leapTo(seconds) {
        await writeFile(LEAP_FILE, `${seconds * 1_000}`)
        process.kill(app.pid ?? 0, 'SIGUSR2')
        await expect.poll(() => app.output()).toContain(`leapt ${seconds * 1_000}\n`)
      },
    })
    await app.end()
    await front.stop()
    await sandbox.stop()
    await folder.remove()
  },
})

export { expect, VILLA } from './app-test.ts'
