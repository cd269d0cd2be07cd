import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { polygon, shape, soft } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { ground } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import type { Tones } from './foliage.ts'
import { apple } from './trees/apple.ts'
import { bare } from './trees/bare.ts'
import { birch } from './trees/birch.ts'
import { cypress } from './trees/cypress.ts'
import { oak } from './trees/oak.ts'
import { olive } from './trees/olive.ts'
import { pine } from './trees/pine.ts'
import { poplar } from './trees/poplar.ts'
import { spruce } from './trees/spruce.ts'
import type { Stand } from './trees/stand.ts'
import { type Kind, usualTones } from './trees/usual-tones.ts'

export type Tree = {
  at: Vec
  high: number
  kind: Kind
  seed: string
  tones?: Tones
  shadow?: boolean
}

export function tree(stage: Stage, { at, high, kind, seed, tones, shadow = true }: Tree) {
  const foot = stage.camera.project(at)
  const stand = {
    chance: chanceFrom(seed),
    foot,
    high: high * stage.camera.metre(at),
    tones: tones ?? usualTones[kind],
    side: stage.sun[0] < 0 ? -1 : 1,
    stage,
  }

  return (shadow ? shadowOf(stage, at, high, kind) : '') + kinds[kind](stand)
}

const kinds: Record<Kind, (stand: Stand) => string> = {
  oak,
  birch,
  pine,
  spruce,
  cypress,
  olive,
  bare,
  apple,
  poplar,
}

function shadowOf(stage: Stage, at: Vec, high: number, kind: Kind) {
  const slim = kind === 'cypress' || kind === 'poplar' ? 0.12 : kind === 'bare' ? 0.03 : 0.27
  const disc = Array.from({ length: 14 }, (_, index): Vec => {
    const angle = (index / 14) * 6.283
    return [at[0] + Math.cos(angle) * slim * high, high * (0.6 + Math.sin(angle) * 0.28), at[2]]
  })
  const stem: Vec[] = [
    [at[0] - 0.15, 0, at[2]],
    [at[0] + 0.15, 0, at[2]],
    [at[0], high * 0.5, at[2]],
  ]
  const style = { fill: mix(stage.shadow, '#203018', 0.2), opacity: stage.shadowOpacity * 0.8 }
  return shape(soft(cast(stage, ground, disc)), style) + polygon(cast(stage, ground, stem), style)
}
