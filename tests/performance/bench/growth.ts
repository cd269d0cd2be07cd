import { startOwnPostgres } from '../../support/postgres/start-postgres.ts'
import { appSettings, makeFolder, spawnApp } from '../../support/start-app.ts'
import { type Line, ratio } from './line.ts'

const SIZES = [0, 10_000, 100_000, 1_000_000]
const GROWTH_MAX = 1.5

type Cost = { size: number; acceptMs: number; claimMs: number }

/**
 * Measures the cost of one accept and one claim with that many stored rows: it must not grow with
 * them.
 */
export async function growth(): Promise<Line[]> {
  const folder = await makeFolder()
  const settings = await appSettings(folder.path, 'http://127.0.0.1:9')
  const file = await costs(settings, settings.DATABASE_URL ?? '')
  await folder.remove()

  const postgres = await startOwnPostgres()
  const server = await costs(settings, await postgres.createDatabase())
  await postgres.remove()

  return [...linesFor('SQLite', file), ...linesFor('PostgreSQL', server)]
}

async function costs(settings: Awaited<ReturnType<typeof appSettings>>, address: string) {
  const program = spawnApp(
    [
      '--conditions=react-server',
      'tests/performance/bench/measure-growth.ts',
      ...SIZES.map(String),
    ],
    { ...settings, DATABASE_URL: address, LOG_LEVEL: 'silent' },
  )
  if ((await program.ended) !== 0) throw new Error(`expected figures: ${program.output()}`)
  const measured: Cost[] = JSON.parse(program.standardOutput().split('\n').at(-2) ?? '[]')

  return measured
}

function linesFor(engine: string, [base, ...more]: Cost[]): Line[] {
  if (!base) throw new Error('expected figures')

  return more.map(({ size, acceptMs, claimMs }) => ({
    what: `${engine}, ${size.toLocaleString('sv-SE')} rows / none: an accept, a claim`,
    figure: `${ratio(acceptMs, base.acceptMs)}, ${ratio(claimMs, base.claimMs)}`,
    target: `≤ ${GROWTH_MAX} ×`,
    isMet: Math.max(acceptMs / base.acceptMs, claimMs / base.claimMs) <= GROWTH_MAX,
  }))
}
