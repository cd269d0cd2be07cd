import { statSync } from 'node:fs'

import {
  type ActOptions,
  ageUntilPurged,
  awaitDeath,
  awaitDeathInPurge,
  awaitRefusal,
  cutMails,
  cutPower,
  dieBeforeAnswer,
  dieWithMail,
  end,
  halfABody,
  holdLock,
  liveAWhile,
  loseVitec,
  restartDatabase,
  standStill,
} from './acts.ts'
import { sealAnew } from './faults/seal-anew.ts'
import type { World } from './world.ts'

/** The way one life ends. */
export type Plan = {
  name: string
  /** Runs from the start of the life. */
  beside?: (given: Pick<ActOptions, 'world' | 'life'>) => Promise<unknown>
  settings?: (world: World) => Record<string, string>
  /** The size in KiB that no file may exceed. */
  blocksMax?: (world: World) => number
  shiftMs?: number
  act(given: ActOptions): Promise<unknown>
}

const HOUR_MS = 3_600_000
const LEAPS_MS = [262_000, -262_000, 48 * HOUR_MS, -HOUR_MS]

const POINTS_BY_THEMSELVES = ['K1', 'K2', 'K3', 'K4', 'K5', 'K7', 'K8', 'K8b']

/** All plans for this engine with that many instances. */
export function plansFor(engine: 'sqlite' | 'postgres', instances: number): Plan[] {
  return [
    ...POINTS_BY_THEMSELVES.map(dyingAt),
    { name: 'K0', act: halfABody },
    { name: 'K6', act: dieBeforeAnswer },
    { name: 'K10', act: dieWithMail },
    { name: 'sealed anew', act: sealAnew },
    { name: 'killed at random', act: liveAWhile },
    { name: 'killed at random', act: liveAWhile },
    { name: 'SIGTERM', act: end },
    { name: 'Vitec gone', act: loseVitec },
    { name: 'mail cut', act: cutMails },
    { name: 'store locked', act: holdLock },
    { name: 'power cut', act: cutPower },
    ...LEAPS_MS.map(leaping),
    ...(instances > 1 ? [frozen] : []),
    ...(engine === 'sqlite'
      ? [
          {
            name: 'disk full',
            blocksMax: justEnoughDisk,
            act: awaitRefusal,
          },
        ]
      : [{ name: 'database restarted', act: restartDatabase }]),
  ]
}

const frozen: Plan = {
  name: 'frozen',
  settings: () => ({ CRASH_AT: 'freeze' }),
  act: standStill,
}

function dyingAt(point: string): Plan {
  const isInPurge = point.startsWith('K8')

  return {
    name: point,
    settings: ({ luck }) => ({
      CRASH_AT: point,
      CRASH_SKIP: String(isInPurge ? 0 : luck.whole(0, 3)),
    }),
    ...(isInPurge && { beside: ageUntilPurged }),
    act: isInPurge ? awaitDeathInPurge : awaitDeath,
  }
}

function leaping(shiftMs: number): Plan {
  return {
    name: `clock ${shiftMs > 0 ? '+' : ''}${shiftMs / 1000} s`,
    shiftMs,
    settings: ({ luck }) => ({
      CLOCK_SHIFT_MS: String(shiftMs),
      CLOCK_SHIFT_AFTER_MS: String(luck.whole(0, 1_500)),
    }),
    act: (given) => liveAWhile(given, 2_000),
  }
}

/** Enough disk for the largest of its files as it is, and a few commits. */
function justEnoughDisk({ store, luck }: World) {
  const sizes = store.files().map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)

  return Math.ceil(Math.max(...sizes) / 1_024) + luck.whole(4, 60)
}
