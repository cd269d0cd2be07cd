import { startSandbox } from '../../sandbox/sandbox.ts'
import { appSettings, makeFolder, spawnApp, startApp } from '../../support/start-app.ts'
import { startNextPage } from '../start-next-page.ts'
import { type Line, ms, ratio } from './line.ts'
import { type Loaded, load, makeBodies, median } from './load.ts'

const ROUNDS = 3
const POSTS = 250
const LINES = [1, 10, 32]
const TARGET = 0.5
const NAMES = ['bare', 'app', 'ours', 'next'] as const

type Name = (typeof NAMES)[number]
type Turns = Record<Name, Loaded[]>

/**
 * Compares the app's accepts with a bare server's, with the same schema and the same durable
 * insert, in turns on the same machine. The steps between them are beside: the bare server with the
 * app's token and seal, and the bare server's work as the only route of a Next app.
 */
export async function accept(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const settings = await appSettings(folder.path, sandbox.url)
  const all = {
    bare: await startBare(settings, sandbox.url),
    app: await startApp(settings),
    ours: await startBare(settings, sandbox.url, '--ours'),
    next: await startBareRoute(sandbox.url),
  }
  for (const { url } of Object.values(all))
    await load(url, await makeBodies(all.app.url, POSTS), 10)

  const lines: Line[] = []
  for (const at of LINES) {
    const turns: Turns = { app: [], bare: [], ours: [], next: [] }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of NAMES)
        turns[name].push(await load(all[name].url, await makeBodies(all.app.url, POSTS), at))
    lines.push(...linesFor(at, turns))
  }
  for (const each of Object.values(all)) await each.end()
  await sandbox.stop()
  await folder.remove()

  return lines
}

function linesFor(at: number, turns: Turns): Line[] {
  const of = (name: Name, figure: keyof Loaded) =>
    median(turns[name].map((loaded) => loaded[figure]))
  const share = of('app', 'perSecond') / of('bare', 'perSecond')

  return [
    {
      what: `accepts a second, ${at} at once: app / bare`,
      figure: `${ratio(of('app', 'perSecond'), of('bare', 'perSecond'))} (${Math.round(of('app', 'perSecond'))}/s)`,
      target: `≥ ${TARGET} ×`,
      isMet: share >= TARGET,
    },
    {
      what: `  bare with our token, seal and receipt / bare`,
      figure: ratio(of('ours', 'perSecond'), of('bare', 'perSecond')),
      target: '',
    },
    {
      what: `  a Next app of one route with the bare server’s work / bare, and app / it`,
      figure: `${ratio(of('next', 'perSecond'), of('bare', 'perSecond'))}, ${ratio(of('app', 'perSecond'), of('next', 'perSecond'))}`,
      target: 'what Next costs alone',
    },
    {
      what: `  p50, p99 of the app, and / bare`,
      figure: `${ms(of('app', 'p50'))}, ${ms(of('app', 'p99'))}; ${ratio(of('app', 'p50'), of('bare', 'p50'))}, ${ratio(of('app', 'p99'), of('bare', 'p99'))}`,
      target: '',
    },
  ]
}

async function startBare(
  keys: Awaited<ReturnType<typeof appSettings>>,
  sandboxUrl: string,
  ...flags: string[]
) {
  const folder = await makeFolder()
  const settings = {
    ...(await appSettings(folder.path, sandboxUrl)),
    SECRET_KEYS: keys.SECRET_KEYS,
  }
  const program = spawnApp(
    ['--conditions=react-server', 'tests/performance/bench/bare-server.ts', ...flags],
    {
      ...settings,
      LOG_LEVEL: 'silent',
    },
  )
  await program.said()

  return {
    url: `http://127.0.0.1:${settings.PORT}`,
    async end() {
      await program.end()
      await folder.remove()
    },
  }
}

async function startBareRoute(sandboxUrl: string) {
  const folder = await makeFolder()
  const { url, stop } = await startNextPage('tests/performance/bench/bare-route', {
    ...(await appSettings(folder.path, sandboxUrl)),
    LOG_LEVEL: 'silent',
  })

  return {
    url,
    async end() {
      await stop()
      await folder.remove()
    },
  }
}
