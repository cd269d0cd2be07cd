import { PAGE_WIDTH } from '../paper/page.ts'
import { down, type Stop } from '../paper/paint.ts'
import { polygon } from '../paper/shape.ts'

export function sky(height: number, ...stops: Stop[]) {
  return polygon(
    [
      [0, 0],
      [PAGE_WIDTH, 0],
      [PAGE_WIDTH, height],
      [0, height],
    ],
    { fill: down(...stops) },
  )
}
