import { polygon } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { cast } from '../space/cast.ts'
import { ground } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import { blue } from './spain-colours.ts'

export function lounger(stage: Stage, x: number) {
  return [
    polygon(
      cast(stage, ground, [
        [x, 0.4, 1.6],
        [x + 0.7, 0.4, 1.6],
        [x + 0.7, 0.8, 3.6],
        [x, 0.8, 3.6],
      ]),
      { fill: stage.shadow, opacity: 0.3 },
    ),
    crate(stage, { x: [x, x + 0.7], y: [0.22, 0.3], z: [1.6, 3.4] }, '#a3764c'),
    crate(
      stage,
      { x: [x + 0.02, x + 0.68], y: [0.3, 0.85], z: [3.25, 3.4], round: 0.05 },
      '#f3ecdd',
    ),
    crate(
      stage,
      { x: [x + 0.02, x + 0.68], y: [0.3, 0.4], z: [1.62, 3.3], round: 0.05 },
      '#fbf7ec',
    ),
    crate(stage, { x: [x + 0.02, x + 0.68], y: [0.4, 0.43], z: [1.9, 2.4], round: 0.03 }, blue),
  ].join('')
}
