import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

import { type ActOptions, liveAWhile } from '../acts.ts'
import type { World } from '../world.ts'

const DEATHS = 2
const SKIP_MAX = 10

/**
 * K9: the ring gets another first key, and the program that seals anew dies during its work, beside
 * a running app.
 */
export async function sealAnew(given: ActOptions) {
  const { world } = given
  // The oldest key stays in its place, as in a real rotation: logins and their pauses depend on it.
  const [first = '', second = '', ...older] = world.settings.SECRET_KEYS?.split(',') ?? []
  world.settings.SECRET_KEYS = [second, first, ...older].join(',')
  for (let deaths = 0; deaths < DEATHS; deaths += 1)
    await runRekey(world, {
      CRASH_AT: 'K9rekey',
      CRASH_SKIP: String(world.luck.whole(0, SKIP_MAX)),
    })
  await runRekey(world, {})
  await liveAWhile(given, 300)
}

async function runRekey(world: World, settings: Record<string, string>) {
  const child = spawn(
    process.execPath,
    [
      '--conditions=react-server',
      `--import=${resolve('tests/torture/faults/crash-at.ts')}`,
      'tests/torture/faults/rekey.ts',
    ],
    {
      env: { ...process.env, VITEC_BASE_URL: world.sandbox.url, ...world.settings, ...settings },
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  )
  const [status, signal] = await once(child, 'exit')
  world.count(signal ? 'kill K9 (rekey)' : `rekey ended ${status}`)
}
