import type { Point } from '../paper/point.ts'
import type { Vec } from './vec.ts'

export type Camera = ReturnType<typeof cameraAt>
type Lens = { yaw?: number; focal?: number; horizon?: number; centre?: number }

const NEAREST_METRES = 0.25

/** Metres: x to the right, y up, z away. The camera never tilts, so uprights stay upright. */
export function cameraAt(
  at: Vec,
  { yaw = 0, focal = 1400, horizon = 660, centre = 800 }: Lens = {},
) {
  const turned = ([x, y, z]: Vec): Vec => {
    const [dx, dz] = [x - at[0], z - at[2]]
    return [
      dx * Math.cos(yaw) - dz * Math.sin(yaw),
      y - at[1],
      dx * Math.sin(yaw) + dz * Math.cos(yaw),
    ]
  }
  const flat = ([x, y, z]: Vec): Point => [centre + (focal * x) / z, horizon - (focal * y) / z]

  return {
    at,
    horizon,
    project: (point: Vec) => flat(turned(point)),
    outline: (points: readonly Vec[]) => cutNear(points.map(turned)).map(flat),
    /** How many pixels a metre is, there. */
    metre: (point: Vec) => focal / Math.max(NEAREST_METRES, turned(point)[2]),
  }
}

function cutNear(points: readonly Vec[]) {
  const kept: Vec[] = []
  let before = points.at(-1)
  for (const point of points) {
    if (before && before[2] < NEAREST_METRES !== point[2] < NEAREST_METRES) {
      const share = (NEAREST_METRES - before[2]) / (point[2] - before[2])
      kept.push([
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
        NEAREST_METRES,
      ])
    }
    if (point[2] >= NEAREST_METRES) kept.push(point)
    before = point
  }

  return kept
}
