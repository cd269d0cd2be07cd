import { polygon } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { ground, type Plane } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'

type Hole = {
  u: number
  v: number
  size: readonly [number, number]
  columns?: number
  rows?: number
}

/** The sun through a window, pane by pane, as it lies on the floor. */
export function windowLight(
  stage: Stage,
  wall: Plane,
  { u, v, size: [wide, high], columns = 2, rows = 2 }: Hole,
  colour = '#fff0c4',
) {
  const [w, h] = [wide / columns, high / rows]
  return Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [u + (index % columns) * w + 0.04, v + Math.floor(index / columns) * h + 0.04]
    const pane = [
      wall.at(x, y),
      wall.at(x + w - 0.08, y),
      wall.at(x, y + h - 0.08),
      wall.at(x + w - 0.08, y + h - 0.08),
    ]
    return polygon(cast(stage, ground, pane), { fill: colour, opacity: 0.42 })
  }).join('')
}
