import { crate } from '../space/block.ts'
import type { Stage } from '../space/stage.ts'
import { white } from './villa-pane.ts'

export function porch(stage: Stage) {
  const post = (x: number) =>
    crate(stage, { x: [x, x + 0.16], y: [0.55, 3], z: [-2.7, -2.46] }, white)

  return [
    crate(stage, { x: [4, 7.4], y: [0, 0.55], z: [-2.8, -0.7] }, '#bdb5a8'),
    crate(stage, { x: [4.9, 6.5], y: [0, 0.36], z: [-3.2, -2.8] }, '#c9c2b6'),
    crate(stage, { x: [4.9, 6.5], y: [0, 0.18], z: [-3.6, -3.2] }, '#d3ccc0'),
    post(7.2),
    post(6.85),
    post(4.35),
    post(4),
    crate(stage, { x: [3.85, 7.55], y: [3, 3.42], z: [-2.85, -0.7] }, white),
    crate(stage, { x: [3.7, 7.7], y: [3.42, 3.54], z: [-3, -0.7] }, '#b4553a'),
  ]
}
