import { readFile, writeFile } from 'node:fs/promises'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { runOutbox } from '../run-outbox.ts'
import { type App, appSettings, makeFolder, startApp } from '../start-app.ts'
import { straysIn } from '../strays-in.ts'
import { test as base, expect } from './app-test.ts'

type Options = { hops: string; limits: { estate: number; office: number } | undefined }

export type SmallApp = {
  app: App
  sandbox: Sandbox
  outbox(...parameters: string[]): ReturnType<typeof runOutbox>
}

/**
 * An app of each test's own, with the default limits of the offices file unless the test has
 * others, and that many trusted proxies.
 */
export const test = base.extend<Options & { small: SmallApp }>({
  hops: ['0', { option: true }],
  limits: [undefined, { option: true }],
  small: async ({ hops, limits }, use) => {
    const [folder, sandbox] = [await makeFolder(), await startSandbox()]
    const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
    for (const office of Object.values<Record<string, unknown>>(offices)) office.limits = limits
    await writeFile(`${folder.path}/offices.json`, JSON.stringify({ offices }))
    const settings = {
      ...(await appSettings(folder.path, sandbox.url)),
      OFFICES_FILE: `${folder.path}/offices.json`,
      TRUSTED_PROXY_HOPS: hops,
    }
    const app = await startApp(settings)
    await use({ app, sandbox, outbox: (...given) => runOutbox(settings, ...given) })
    await app.end()
    await sandbox.stop()
    await folder.remove()
    expect(straysIn(app)).toEqual([])
  },
})

export { expect, makeVisitor, VILLA } from './app-test.ts'
