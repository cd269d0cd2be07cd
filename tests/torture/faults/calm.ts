import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../support/free-port.ts'
import { holdsCanary } from '../canaries.ts'
import { type Instance, startInstance } from '../instance.ts'
import type { World } from '../world.ts'

/** Requests in progress may take their timeouts; no more. */
const END_WAIT_MS = 90_000

/** Runs one life without trouble, for as long as the work takes. */
export async function inCalm(
  world: World,
  settings: Record<string, string>,
  work: (life: Instance) => Promise<void>,
) {
  const port = String(await freePort())
  const life = startInstance({
    ...world.settings,
    PORT: port,
    VITEC_BASE_URL: world.sandbox.url,
    ...settings,
  })
  world.lives.add(life)
  while (!life.isReady()) {
    if (life.isGone()) throw new Error(`expected a calm life, it said: ${life.output()}`)
    await wait(20)
  }
  await work(life)
  life.kill('SIGTERM')
  const hasGone = await Promise.race([
    life.gone.then(() => true),
    wait(END_WAIT_MS, false, { ref: false }),
  ])
  if (!hasGone) throw new Error(`expected SIGTERM to end a calm life, it said: ${life.output()}`)
  world.lives.delete(life)
  if (holdsCanary(Buffer.from(life.output()))) world.leaks.push('the output of a calm life')
}
