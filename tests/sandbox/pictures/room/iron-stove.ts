import { down, round } from '../paper/paint.ts'
import { ellipse } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { drum } from '../space/drum.ts'
import { patch } from '../space/face.ts'
import type { Stage } from '../space/stage.ts'
import { softShadow } from './soft-shadow.ts'

const fire = down([0, '#3a1d14'], [0.4, '#c4511f'], [0.8, '#f7a843'], [1, '#ffe29a'])

/** A cast-iron stove with its pipe to the ceiling, the fire lit. */
export function ironStove(
  stage: Stage,
  { at: [x, z], ceiling }: { at: readonly [x: number, z: number]; ceiling: number },
) {
  const front = [
    patch([0.1, 0.6], [0.12, 0.52], { fill: '#17181b' }),
    patch([0.14, 0.56], [0.16, 0.48], { fill: fire }),
    patch([0.33, 0.36], [0.16, 0.48], { fill: '#17181b' }),
  ]
  const metre = stage.camera.metre([x, 0.5, z])
  const heart = stage.camera.project([x + 0.35, 0.5, z])

  return [
    crate(stage, { x: [x - 0.3, x + 1], y: [0, 0.05], z: [z - 0.5, z + 0.7] }, '#8a8580'),
    softShadow(stage, [x - 0.05, x + 0.75], [z - 0.1, z + 0.5], 0.4),
    drum(stage, { at: [x + 0.35, z + 0.3], y: [0.9, ceiling], radius: 0.075 }, '#2b2d32'),
    crate(stage, { x: [x + 0.05, x + 0.12], y: [0.05, 0.2], z: [z, z + 0.07] }, '#1f2024'),
    crate(stage, { x: [x + 0.58, x + 0.65], y: [0.05, 0.2], z: [z, z + 0.07] }, '#1f2024'),
    crate(stage, { x: [x, x + 0.7], y: [0.2, 0.86], z: [z, z + 0.5] }, '#33363c', front),
    crate(stage, { x: [x - 0.04, x + 0.74], y: [0.86, 0.91], z: [z - 0.04, z + 0.54] }, '#26282d'),
    ellipse(heart, [metre * 1.3, metre * 1.1], {
      fill: round([0, '#ffb45c', 0.42], [1, '#ffb45c', 0]),
    }),
  ].join('')
}
