import { readFile, writeFile } from 'node:fs/promises'

import { expect } from 'playwright/test'

import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { runOutbox } from '../run-outbox.ts'
import { type App, appSettings, makeFolder, startApp } from '../start-app.ts'
import { straysIn } from '../strays-in.ts'
import { startVitecFront, type VitecFront } from '../vitec-front.ts'

export type Limits = { estate: number; office: number }

export type SmallApp = {
  app: App
  sandbox: Sandbox
  outbox(...parameters: string[]): ReturnType<typeof runOutbox>
  stop(): Promise<void>
}

/**
 * An app with these limits, or with the offices file's defaults, that many trusted proxies, and
 * other settings of the test's.
 */
export async function startSmallApp(
  hops: string,
  limits: Limits | undefined,
  moreSettings: Record<string, string> = {},
): Promise<SmallApp> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const { offices } = JSON.parse(await readFile('tests/sandbox/offices.json', 'utf8'))
  for (const office of Object.values<Record<string, unknown>>(offices)) office.limits = limits
  await writeFile(`${folder.path}/offices.json`, JSON.stringify({ offices }))
  const settings = {
    ...(await appSettings(folder.path, sandbox.url)),
    OFFICES_FILE: `${folder.path}/offices.json`,
    TRUSTED_PROXY_HOPS: hops,
    ...moreSettings,
  }
  const app = await startApp(settings)

  return {
    app,
    sandbox,
    outbox: (...given) => runOutbox(settings, ...given),
    async stop() {
      await app.end()
      await sandbox.stop()
      await folder.remove()
      expect(straysIn(app)).toEqual([])
    },
  }
}

export type Reading = {
  app: App
  front: VitecFront
  /** The folder of the app's data. */
  folder: string
  /** Starts another process of the app on the same data. */
  startAnother(moreSettings?: Record<string, string>): Promise<App>
  /** Shifts the app's clock to that many seconds after its start. */
  leapTo(seconds: number): Promise<void>
  stop(): Promise<void>
}

/** An app that has read nothing yet, in front of a Vitec whose responses the test changes. */
export async function startReading(): Promise<Reading> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const front = await startVitecFront(sandbox.url)
  const LEAP_FILE = `${folder.path}/leap`
  const settings = {
    ...(await appSettings(folder.path, front.url)),
    NODE_OPTIONS: '--import=./tests/support/leap-clock.ts',
    LEAP_FILE,
  }
  const app = await startApp(settings)
  const others: App[] = []

  return {
    app,
    front,
    folder: folder.path,
    async startAnother(moreSettings = {}) {
      const { PORT, PUBLIC_URL } = await appSettings(folder.path, front.url)
      const other = await startApp({ ...settings, PORT, PUBLIC_URL, ...moreSettings })
      others.push(other)

      return other
    },
    async leapTo(seconds) {
      await writeFile(LEAP_FILE, `${seconds * 1_000}`)
      process.kill(app.pid ?? 0, 'SIGUSR2')
      await expect.poll(() => app.output()).toContain(`leapt ${seconds * 1_000}\n`)
    },
    async stop() {
      for (const each of [app, ...others]) await each.end()
      await front.stop()
      await sandbox.stop()
      await folder.remove()
    },
  }
}
