import { mix } from '../paper/mix.ts'
import type { Point } from '../paper/point.ts'
import { line, polygon, shape, soft } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'
import { softShadow } from './soft-shadow.ts'

type TileStove = {
  at: readonly [x: number, z: number]
  high: number
  radius: number
  colour: string
  accent: string
}

export function tileStove(stage: Stage, { at, high, radius, colour, accent }: TileStove) {
  const [x, z] = at
  const on = (angle: number, y: number): Point =>
    stage.camera.project([x + Math.sin(angle) * radius, y, z - Math.cos(angle) * radius])
  const around = Array.from({ length: 13 }, (_, index) => -1.5 + index * 0.25)
  const courses = Array.from({ length: 11 }, (_, index) =>
    line(
      around.map((angle) => on(angle, 0.5 + index * 0.2)),
      { stroke: mix(colour, '#4a4560', 0.3), width: 1.1 },
    ),
  )
  const joints = Array.from({ length: 10 }, (_, row) =>
    around
      .filter((_, index) => index % 2 === row % 2)
      .map((angle) =>
        line([on(angle, 0.5 + row * 0.2), on(angle, 0.7 + row * 0.2)], {
          stroke: mix(colour, '#4a4560', 0.3),
          width: 1,
        }),
      )
      .join(''),
  )
  const flowers = Array.from({ length: 10 }, (_, row) =>
    around
      .filter((_, index) => index % 2 !== row % 2)
      .map((angle) => {
        const [cx, cy] = on(angle, 0.6 + row * 0.2)
        const r = 4 * Math.cos(angle)
        return shape(
          soft([
            [cx - r, cy],
            [cx, cy - 4.5],
            [cx + r, cy],
            [cx, cy + 4.5],
          ]),
          { fill: accent, opacity: 0.55 },
        )
      })
      .join(''),
  )
  const doors = [-0.35, 0.02].map((from) =>
    polygon([on(from, 0.72), on(from + 0.33, 0.72), on(from + 0.33, 1.22), on(from, 1.22)], {
      fill: '#c79a4c',
      stroke: '#8d6a2e',
      width: 1.5,
    }),
  )

  return [
    softShadow(stage, [x - radius * 1.1, x + radius * 1.1], [z - radius * 1.25, z + radius]),
    crate(
      stage,
      { x: [x - radius, x + radius], y: [0, 0.22], z: [z - radius, z + radius] },
      '#d9d2c3',
    ),
    drum(stage, { at, y: [0.22, 0.5], radius: radius * 1.08 }, colour),
    drum(stage, { at, y: [0.5, high - 0.3], radius }, colour),
    ...courses,
    ...joints,
    ...flowers,
    ...doors,
    drum(stage, { at, y: [1.5, 1.58], radius: radius * 1.05 }, colour),
    drum(stage, { at, y: [high - 0.3, high - 0.18], radius: radius * 1.1 }, colour),
    drum(
      stage,
      { at, y: [high - 0.18, high], radius: radius * 1.04, radiusTop: radius * 0.9 },
      colour,
    ),
    line(
      around.map((angle) => on(angle, high - 0.34)),
      { stroke: accent, width: 3, opacity: 0.7 },
    ),
  ].join('')
}
