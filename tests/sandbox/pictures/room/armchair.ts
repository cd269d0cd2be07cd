import { mix } from '../paper/mix.ts'
import { crate } from '../space/block.ts'
import type { Stage } from '../space/stage.ts'
import type { Place } from './seat.ts'
import { softShadow } from './soft-shadow.ts'

export function armchair(stage: Stage, { at: [x, z], colour, legs = '#5b4636' }: Place) {
  const foot = (fx: number, fz: number) =>
    crate(stage, { x: [fx, fx + 0.05], y: [0, 0.24], z: [fz, fz + 0.05] }, legs)
  return [
    softShadow(stage, [x - 0.06, x + 0.86], [z - 0.1, z + 0.8]),
    foot(x + 0.08, z + 0.7),
    foot(x + 0.67, z + 0.7),
    foot(x + 0.08, z + 0.06),
    foot(x + 0.67, z + 0.06),
    crate(
      stage,
      { x: [x + 0.06, x + 0.74], y: [0.24, 0.98], z: [z + 0.62, z + 0.78], round: 0.1 },
      colour,
    ),
    crate(
      stage,
      { x: [x + 0.06, x + 0.74], y: [0.24, 0.46], z: [z, z + 0.64], round: 0.07 },
      mix(colour, '#ffffff', 0.07),
    ),
    crate(
      stage,
      { x: [x, x + 0.1], y: [0.24, 0.62], z: [z + 0.02, z + 0.74], round: 0.05 },
      mix(colour, '#000000', 0.06),
    ),
    crate(
      stage,
      { x: [x + 0.7, x + 0.8], y: [0.24, 0.62], z: [z + 0.02, z + 0.74], round: 0.05 },
      mix(colour, '#000000', 0.06),
    ),
  ].join('')
}
