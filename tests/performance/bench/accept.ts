import { startSandbox } from '../../sandbox/sandbox.ts'
import {
  type AppSettings,
  appSettings,
  BEFORE_NEXT,
  makeFolder,
  spawnApp,
  startApp,
} from '../../support/start-app.ts'
import { buildNextPage, startBuiltPage } from '../start-next-page.ts'
import { type Line, ms, ratio } from './line.ts'
import { type Loaded, load, makeBodies, median } from './load.ts'

const ROUNDS = 3
const POSTS = 250
const LINES = [1, 10, 32]
const TARGET = 0.8
const NAMES = ['app', 'route', 'hardened', 'barely', 'bare'] as const

type Name = (typeof NAMES)[number]
type Turns = Record<Name, Loaded[]>

/**
 * Compares the app's accepts with those of the smallest Next route that verifies the token, seals
 * and stores durably, in turns on the same machine. Beside it, the same route behind our hardening
 * of Node's server, one without token and seal, and node:http without Next.
 */
export async function accept(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const settings = await appSettings(folder.path, sandbox.url)
  const { SECRET_KEYS } = settings
  const build = await buildNextPage('tests/performance/bench/bare-route')
  const all = {
    app: await startApp(settings),
    route: await startRoute(build, { SECRET_KEYS, BENCH_TAKE: 'sealed' }, sandbox.url),
    hardened: await startRoute(build, { SECRET_KEYS, BENCH_TAKE: 'sealed' }, sandbox.url, [
      BEFORE_NEXT,
    ]),
    barely: await startRoute(build, { SECRET_KEYS }, sandbox.url),
    bare: await startBare({ SECRET_KEYS }, sandbox.url),
  }
  for (const { url } of Object.values(all))
    await load(url, await makeBodies(all.app.url, POSTS), 10)

  const lines: Line[] = []
  for (const at of LINES) {
    const turns: Turns = { app: [], route: [], hardened: [], barely: [], bare: [] }
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
  const perSecond = (name: Name) => of(name, 'perSecond')
  const share = (name: Name) => ratio(perSecond('app'), perSecond(name))

  return [
    {
      what: `accepts a second, ${at} at once: app / a Next route with token, seal and receipt`,
      figure: `${share('route')} (${Math.round(perSecond('app'))}/s)`,
      target: `≥ ${TARGET} ×`,
      isMet: perSecond('app') / perSecond('route') >= TARGET,
    },
    {
      what: '  app / the same route behind our hardening of the server',
      figure: share('hardened'),
      target: '',
    },
    {
      what: '  app / a Next route with one insert, app / node:http with one insert',
      figure: `${share('barely')}, ${share('bare')}`,
      target: '',
    },
    {
      what: '  p50, p99 of the app, and / the route with token, seal and receipt',
      figure: `${ms(of('app', 'p50'))}, ${ms(of('app', 'p99'))}; ${ratio(of('app', 'p50'), of('route', 'p50'))}, ${ratio(of('app', 'p99'), of('route', 'p99'))}`,
      target: '',
    },
    {
      what: '  not accepted, of all five',
      figure: NAMES.map((name) => turns[name].reduce((sum, { failed }) => sum + failed, 0)).join(
        ', ',
      ),
      target: '0 each',
      isMet: NAMES.every((name) => turns[name].every(({ failed }) => failed === 0)),
    },
  ]
}

async function startBare(keys: AppSettings, sandboxUrl: string) {
  const folder = await makeFolder()
  const settings = await appSettings(folder.path, sandboxUrl)
  const program = spawnApp(
    ['--conditions=react-server', 'tests/performance/bench/bare-server.ts'],
    { ...settings, ...keys, LOG_LEVEL: 'silent' },
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

async function startRoute(
  build: string,
  keys: AppSettings,
  sandboxUrl: string,
  flags: string[] = [],
) {
  const folder = await makeFolder()
  const settings = { ...(await appSettings(folder.path, sandboxUrl)), ...keys, LOG_LEVEL: 'silent' }
  const { url, stop } = await startBuiltPage(build, settings, flags)

  return {
    url,
    async end() {
      await stop()
      await folder.remove()
    },
  }
}
