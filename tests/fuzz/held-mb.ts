import { setTimeout as wait } from 'node:timers/promises'

import type { House } from '../support/start-house.ts'

/** What the house holds after it has tidied up, in MB. */
export async function heldMb(house: House) {
  const seen = memoriesIn(house).length
  process.kill(house.pid ?? 0, 'SIGUSR2')
  while (memoriesIn(house).length === seen) await wait(50)

  return Math.round((memoriesIn(house).at(-1) ?? 0) / 1_000_000)
}

function memoriesIn({ output }: House) {
  return [...output().matchAll(/^MEMORY \{"held":(\d+)/gm)].map(([, held]) => Number(held))
}
