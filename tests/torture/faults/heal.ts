import { setTimeout as wait } from 'node:timers/promises'

import * as z from 'zod'

import type { World } from '../world.ts'
import { inCalm } from './calm.ts'
import { letTimePass } from './let-time-pass.ts'

/**
 * Three uncertain attempts, three of a home that is gone, and the entries left by the last lives:
 * nothing needs more time than this.
 */
const TIMES_MAX = 12
const QUIET_WAIT_MS = 40_000
const LOOK_EVERY_MS = 100

/** Ends all faults, and lets time pass until everything has ended. */
export async function healAndDrain(world: World) {
  await fetch(`${world.sandbox.url}/sandbox/faults`, { method: 'DELETE' })

  for (let times = 0; times < TIMES_MAX; times += 1) {
    await letTimePass(world)
    await inCalm(world, {}, () => untilNothingIsDue(world))
    if ((await unended(world)) === 0) return
  }
}

async function untilNothingIsDue(world: World) {
  const deadline = performance.now() + QUIET_WAIT_MS
  while (performance.now() < deadline) {
    const now = new Date().toISOString()
    const due = await count(
      world,
      `select count(*) as n from interests where state = 'sending' or next_attempt_at <= '${now}'`,
    )
    const mails = await count(
      world,
      `select count(*) as n from mails where next_attempt_at is not null`,
    )
    if (due === 0 && mails === 0) return
    await wait(LOOK_EVERY_MS)
  }
}

function unended(world: World) {
  return count(
    world,
    `select count(*) as n from interests where state in ('waiting', 'sending', 'uncertain')`,
  )
}

async function count({ store }: World, sql: string) {
  const [row] = await store.query(sql)

  return z.object({ n: z.coerce.number() }).parse(row).n
}
