import { houseSettings, makeFolder, spawnHouse, startHouse } from '../house/start-house.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { makeBodies } from './bodies.ts'
import { type Line, ms, ratio } from './line.ts'
import { type Loaded, load, median } from './load.ts'

const ROUNDS = 3
const POSTS = 250
const LINES = [1, 10, 32]
const TARGET = 0.5

/** The house's accepts against a bare server's with the same schema and the same durable insert, turn by turn on the same machine. */
export async function accept(): Promise<Line[]> {
  const [folder, sandbox] = [await makeFolder(), await startSandbox()]
  const settings = await houseSettings(folder.path, sandbox.url)
  const house = await startHouse(settings)
  const bare = await startBare(settings, sandbox.url)
  const ours = await startBare(settings, sandbox.url, '--ours')
  await load(house.url, await makeBodies(house.url, POSTS), 10)

  const lines: Line[] = []
  for (const at of LINES) {
    const turns = { house: [], bare: [], ours: [] } as Record<string, Loaded[]>
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, { url }] of Object.entries({ bare, house, ours }))
        turns[name]?.push(await load(url, await makeBodies(house.url, POSTS), at))
    lines.push(...linesFor(at, turns))
  }
  for (const each of [house, bare, ours]) await each.end()
  await sandbox.stop()
  await folder.remove()

  return lines
}

function linesFor(at: number, turns: Record<string, Loaded[]>): Line[] {
  const of = (name: string, figure: keyof Loaded) =>
    median((turns[name] ?? []).map((loaded) => loaded[figure]))
  const share = of('house', 'perSecond') / of('bare', 'perSecond')

  return [
    {
      what: `accepts a second, ${at} at once: house / bare`,
      figure: `${ratio(of('house', 'perSecond'), of('bare', 'perSecond'))} (${Math.round(of('house', 'perSecond'))}/s)`,
      target: `≥ ${TARGET} ×`,
      isMet: share >= TARGET,
    },
    {
      what: `  bare with our token, seal and receipt / bare`,
      figure: ratio(of('ours', 'perSecond'), of('bare', 'perSecond')),
      target: 'what Next costs is the rest',
    },
    {
      what: `  p50, p99 of the house, and / bare`,
      figure: `${ms(of('house', 'p50'))}, ${ms(of('house', 'p99'))}; ${ratio(of('house', 'p50'), of('bare', 'p50'))}, ${ratio(of('house', 'p99'), of('bare', 'p99'))}`,
      target: '',
    },
  ]
}

async function startBare(
  keys: Awaited<ReturnType<typeof houseSettings>>,
  sandboxUrl: string,
  ...flags: string[]
) {
  const folder = await makeFolder()
  const settings = {
    ...(await houseSettings(folder.path, sandboxUrl)),
    SECRET_KEYS: keys.SECRET_KEYS,
  }
  const program = spawnHouse(
    ['--conditions=react-server', 'tests/bench/bare-server.ts', ...flags],
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
