import { dieOverMigration } from './begin.ts'
import { inCalm } from './calm.ts'
import type { Complaint } from './complaint.ts'
import { startCrowd } from './crowd.ts'
import { gatherEvidence } from './evidence.ts'
import { type Figures, figuresOf } from './figures.ts'
import { healAndDrain } from './heal.ts'
import { judge } from './judge.ts'
import { judgeTraces } from './judge-traces.ts'
import { torment } from './nemesis.ts'
import { makeWorld } from './world.ts'

export type TortureOptions = {
  engine: 'sqlite' | 'postgres'
  rounds: number
  seed: number
  instances: number
  /** The end that every second life comes to. */
  often?: string | undefined
  onRound?: (round: number) => void
}

export type Verdict = { complaints: Complaint[]; figures: Figures }

const CROWD = 14
const PAUSE_MS = 150

/** Visitors come and everything goes wrong; then all is healed, and the three ledgers are compared. */
export async function torture(options: TortureOptions): Promise<Verdict> {
  const began = performance.now()
  const { engine, seed, rounds, instances, often, onRound = () => {} } = options
  const world = await makeWorld(engine, seed)
  try {
    await dieOverMigration(world)
    await inCalm(world, {}, async () => {})

    const crowd = startCrowd(world, { size: CROWD, pauseMs: PAUSE_MS })
    await torment(world, { rounds, instances, often, onRound })
    await crowd.close()
    const tormentSeconds = (performance.now() - began) / 1_000

    await healAndDrain(world)
    const evidence = await gatherEvidence(world)
    const complaints = [...judge(world, evidence), ...(await judgeTraces(world))]
    const seconds = (performance.now() - began) / 1_000

    return { complaints, figures: figuresOf(world, evidence, { rounds, tormentSeconds, seconds }) }
  } finally {
    await world.remove()
  }
}
