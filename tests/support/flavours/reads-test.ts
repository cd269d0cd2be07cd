import { writeFile } from 'node:fs/promises'

import { startSandbox } from '../../sandbox/sandbox.ts'
import { type House, houseSettings, makeFolder, startHouse } from '../start-house.ts'
import { startVitecFront, type VitecFront } from '../vitec-front.ts'
import { test as base, expect } from './house-test.ts'

type Reading = {
  house: House
  front: VitecFront
  /** Lets the house believe that it is so many seconds after its start. */
  leapTo(seconds: number): Promise<void>
}

/** A house of each test's own that has read nothing yet, before a Vitec whose answers the test changes. */
export const test = base.extend<{ reading: Reading }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  reading: async ({}, use) => {
    const [folder, sandbox] = [await makeFolder(), await startSandbox()]
    const front = await startVitecFront(sandbox.url)
    const LEAP_FILE = `${folder.path}/leap`
    const house = await startHouse({
      ...(await houseSettings(folder.path, front.url)),
      NODE_OPTIONS: '--import=./tests/support/leap-clock.ts',
      LEAP_FILE,
    })
    await use({
      house,
      front,
      async leapTo(seconds) {
        await writeFile(LEAP_FILE, `${seconds * 1_000}`)
        process.kill(house.pid ?? 0, 'SIGUSR2')
        await expect.poll(() => house.output()).toContain(`leapt ${seconds * 1_000}\n`)
      },
    })
    await house.end()
    await front.stop()
    await sandbox.stop()
    await folder.remove()
  },
})

export { expect, VILLA } from './house-test.ts'
