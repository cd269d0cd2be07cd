import { right } from '../../paper/paint.ts'
import type { Point } from '../../paper/point.ts'
import { polygon } from '../../paper/shape.ts'

export function trunk([x, y]: Point, high: number, wide: number, light: string, dark: string) {
  return polygon(
    [
      [x - wide, y],
      [x - wide * 0.55, y - high],
      [x + wide * 0.55, y - high],
      [x + wide * 1.1, y],
      [x + wide * 1.8, y + wide * 0.3],
      [x - wide * 1.7, y + wide * 0.3],
    ],
    { fill: right([0, light], [1, dark]) },
  )
}
