import type { Point } from '../paper/point.ts'
import { SIDE } from './side.ts'

export const mirrored = (points: readonly Point[]): Point[] => [
  ...points,
  ...points.toReversed().map(([x, y]): Point => [SIDE - x, y]),
]
