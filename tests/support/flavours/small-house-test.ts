import { readFile, writeFile } from 'node:fs/promises'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { runOutbox } from '../run-outbox.ts'
import { type House, houseSettings, makeFolder, startHouse } from '../start-house.ts'
import { straysIn } from '../strays-in.ts'
import { test as base, expect } from './house-test.ts'

type Options = { hops: string; limits: { estate: number; office: number } | undefined }

export type SmallHouse = {
  house: House
  sandbox: Sandbox
  outbox(...parameters: string[]): ReturnType<typeof runOutbox>
}

/** A house of each test's own, with the limits of the offices file's defaults unless the test has others, and so many proxies trusted. */
export const test = base.extend<Options & { small: SmallHouse }>({
  hops: ['0', { option: true }],
  limits: [undefined, { option: true }],
  small: async ({ hops, limits }, use) => {
    const [folder, sandbox] = [await makeFolder(), await startSandbox()]
    const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
    for (const office of Object.values<Record<string, unknown>>(offices)) office.limits = limits
    await writeFile(`${folder.path}/offices.json`, JSON.stringify({ offices }))
    const settings = {
      ...(await houseSettings(folder.path, sandbox.url)),
      OFFICES_FILE: `${folder.path}/offices.json`,
      TRUSTED_PROXY_HOPS: hops,
    }
    const house = await startHouse(settings)
    await use({ house, sandbox, outbox: (...given) => runOutbox(settings, ...given) })
    await house.end()
    await sandbox.stop()
    await folder.remove()
    expect(straysIn(house)).toEqual([])
  },
})

export { expect, makeVisitor, VILLA } from './house-test.ts'
