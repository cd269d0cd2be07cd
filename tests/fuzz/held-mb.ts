import { setTimeout as wait } from 'node:timers/promises'

import type { App } from '../support/start-app.ts'

/** The app's memory after a garbage collection, in MB. */
export async function heldMb(app: App) {
  const seen = memoriesIn(app).length
  process.kill(app.pid ?? 0, 'SIGUSR2')
  while (memoriesIn(app).length === seen) await wait(50)

  return Math.round((memoriesIn(app).at(-1) ?? 0) / 1_000_000)
}

function memoriesIn({ output }: App) {
  return [...output().matchAll(/^MEMORY \{"held":(\d+)/gm)].map(([, held]) => Number(held))
}
