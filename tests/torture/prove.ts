import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { SABOTAGES, type Sabotage } from './sabotages.ts'

/** Enough rounds for each plan to happen twice. */
const ROUNDS = 50
const NOT_COPIED = ['node_modules', '.next', '.git', 'test-results', 'data']

/**
 * Breaks each promise in a copy of the app, builds it and sees the judge turn red for it. @returns
 * whether the judge saw all of them
 */
export function prove(only: string | undefined, seed: number) {
  const chosen = SABOTAGES.filter(({ name }) => only === undefined || name.includes(only))
  const seen = chosen.map((sabotage) => proveOne(sabotage, seed))

  return seen.length > 0 && seen.every(Boolean)
}

function proveOne(sabotage: Sabotage, seed: number) {
  const folder = copyApp()
  try {
    applyTo(folder, sabotage)
    const built = runIn(folder, ['node_modules/next/dist/bin/next', 'build'])
    if (built.status !== 0) throw new Error(`expected it to build: ${built.said}`)
    const { said } = runIn(folder, [
      ...['tests/torture/run.ts', '--rounds', String(ROUNDS), '--seed', String(seed)],
      ...(sabotage.often ? ['--often', sabotage.often] : []),
    ])
    const red = said.split('\n').filter((line) => line.startsWith('BROKEN'))
    const isSeen = red.some((line) => line.startsWith(`BROKEN ${sabotage.breaks}`))
    console.log(
      `${isSeen ? 'RED as it should be' : 'NOT SEEN'}: ${sabotage.name} (${sabotage.breaks})`,
    )
    for (const line of red.slice(0, 3)) console.log(`  ${line.slice(0, 160)}`)
    if (!isSeen) console.log(said.slice(-2_000))

    return isSeen
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function copyApp() {
  const folder = mkdtempSync(join(tmpdir(), 'intresse-sabotage-'))
  for (const name of readdirSync('.').filter((each) => !NOT_COPIED.includes(each)))
    cpSync(name, join(folder, name), { recursive: true })
  // Next follows no link out of its folder; hard links to the same files work.
  execFileSync('cp', ['-al', resolve('node_modules'), join(folder, 'node_modules')])

  return folder
}

function applyTo(folder: string, { name, file, find, put }: Sabotage) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`expected to find what “${name}” breaks in ${file}`)
  writeFileSync(path, text.replaceAll(find, put))
}

function runIn(folder: string, parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, parameters, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })

  return { said: stdout + stderr, status }
}
