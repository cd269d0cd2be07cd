import { freePort } from '../support/free-port.ts'
import { startInstance } from './instance.ts'
import type { World } from './world.ts'

/** K9: a process creates the tables and dies during it, a few times, before one may finish. */
export async function dieOverMigration(world: World) {
  for (const skip of [0, 0]) {
    const life = startInstance({
      ...world.settings,
      PORT: String(await freePort()),
      VITEC_BASE_URL: world.sandbox.url,
      CRASH_AT: 'K9',
      CRASH_SKIP: String(skip),
    })
    world.lives.add(life)
    await life.gone
    world.lives.delete(life)
    if (life.lastWords() === 'K9') world.count('kill K9')
  }
}
