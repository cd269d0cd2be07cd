import { crate } from '../space/block.ts'
import type { Stage } from '../space/stage.ts'

export function table(stage: Stage) {
  const top = crate(stage, { x: [6.9, 8.3], y: [1.1, 1.16], z: [-2.9, -2.1] }, '#e6dccb')
  const leg = (x: number, z: number) =>
    crate(stage, { x: [x, x + 0.06], y: [0.42, 1.1], z: [z, z + 0.06] }, '#cfc4b2')
  const chair = (x: number) => [
    crate(stage, { x: [x, x + 0.5], y: [0.42, 0.9], z: [-2.7, -2.3] }, '#5c6a80'),
    crate(stage, { x: [x, x + 0.5], y: [0.9, 1.35], z: [-2.35, -2.3] }, '#66748a'),
  ]
  return [
    ...chair(6.3),
    ...chair(8.5),
    leg(6.95, -2.2),
    leg(8.2, -2.2),
    leg(6.95, -2.85),
    leg(8.2, -2.85),
    top,
  ]
}
