import { floor } from '../land/floor.ts'
import type { Stage } from '../space/stage.ts'

export function rowingBoat(stage: Stage) {
  const [y, top] = [0.02, 0.5]
  const hull = floor(
    stage,
    [
      [1.6, 0.4],
      [2.3, -1.2],
      [3, 0.4],
      [2.9, 2.2],
      [1.7, 2.2],
    ],
    { fill: '#3f5964' },
    y,
  )
  const rim = floor(
    stage,
    [
      [1.5, 0.5],
      [1.8, -0.6],
      [2.3, -1.6],
      [2.8, -0.6],
      [3.1, 0.5],
      [3, 2.3],
      [1.6, 2.3],
    ],
    { fill: '#f3ece0' },
    top,
  )
  const inside = floor(
    stage,
    [
      [1.64, 0.5],
      [1.92, -0.5],
      [2.3, -1.3],
      [2.68, -0.5],
      [2.96, 0.5],
      [2.88, 2.18],
      [1.72, 2.18],
    ],
    { fill: '#a87f5a' },
    top,
  )
  const sides = [
    stage.camera.outline([
      [1.5, top, 0.5],
      [1.8, top, -0.6],
      [2.3, top, -1.6],
      [2.3, y, -1.2],
      [1.7, y, 0.4],
    ]),
    stage.camera.outline([
      [3.1, top, 0.5],
      [2.8, top, -0.6],
      [2.3, top, -1.6],
      [2.3, y, -1.2],
      [2.9, y, 0.4],
    ]),
  ]
  const planks = sides.map(
    (side, index) =>
      `<path d="M${side.map(([x, sy]) => `${x.toFixed(1)} ${sy.toFixed(1)}`).join('L')}Z" fill="${index === 0 ? '#e6ddcd' : '#c7bfb4'}"/>`,
  )
  const thwart = floor(
    stage,
    [
      [1.62, 0.9],
      [2.98, 0.9],
      [2.96, 1.25],
      [1.64, 1.25],
    ],
    { fill: '#d0a678' },
    top - 0.06,
  )
  return hull + planks.join('') + rim + inside + thwart
}
