import { dieOverMigration } from './begin.ts'
import { startCrowd } from './crowd.ts'
import { inCalm } from './faults/calm.ts'
import { healAndDrain } from './faults/heal.ts'
import { torment } from './faults/nemesis.ts'
import type { Complaint } from './judge/complaint.ts'
import { gatherEvidence } from './judge/evidence.ts'
import { type Figures, figuresOf } from './judge/figures.ts'
import { judge } from './judge/judge.ts'
import { judgeTraces } from './judge/judge-traces.ts'
import { makeWorld } from './world.ts'

export type TortureOptions = {
  engine: 'sqlite' | 'postgres'
  rounds: number
  seed: number
  instances: number
  /** The end that every second life gets. */
  often?: string | undefined
  onRound?: (round: number, plan: string) => void
  /** Hears of each part that has ended. */
  onStep?: (step: string) => void
}

export type Verdict = { complaints: Complaint[]; figures: Figures }

const CROWD = 14
const PAUSE_MS = 150

/**
 * Visitors arrive while every fault happens; then all faults end, and the three ledgers are
 * compared.
 */
export async function torture(options: TortureOptions): Promise<Verdict> {
  const began = performance.now()
  const { engine, seed, rounds, instances, often, onRound = () => {}, onStep = () => {} } = options
  const world = await makeWorld(engine, seed)
  try {
    await dieOverMigration(world)
    onStep('died over the migration')
    await inCalm(world, {}, async () => {})
    onStep('lived in calm')

    const crowd = startCrowd(world, { size: CROWD, pauseMs: PAUSE_MS })
    await torment(world, { rounds, instances, often, onRound })
    onStep('tormented')
    await crowd.close()
    onStep('the crowd has left')
    const tormentSeconds = (performance.now() - began) / 1_000

    await healAndDrain(world)
    onStep('drained')
    const evidence = await gatherEvidence(world)
    const complaints = [...judge(world, evidence), ...(await judgeTraces(world))]
    const seconds = (performance.now() - began) / 1_000

    return { complaints, figures: figuresOf(world, evidence, { rounds, tormentSeconds, seconds }) }
  } finally {
    await world.remove()
  }
}
