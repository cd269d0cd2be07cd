import type { Point } from '../../paper/point.ts'
import { line } from '../../paper/shape.ts'
import type { Stand } from './stand.ts'

export function bare({ chance, foot, high, tones }: Stand) {
  const limbs: string[] = []
  const grow = ([x, y]: Point, angle: number, length: number, width: number) => {
    const end: Point = [x + Math.sin(angle) * length, y - Math.cos(angle) * length]
    limbs.push(line([[x, y], end], { stroke: tones[0], width }))
    if (width > 2.2 && Math.abs(angle) > 0.35)
      limbs.push(
        line(
          [
            [x, y - width * 0.45],
            [end[0], end[1] - width * 0.45],
          ],
          { stroke: tones[2], width: width * 0.4 },
        ),
      )
    if (width < 1.1) return
    for (const way of [-1, 1])
      grow(
        end,
        angle + way * chance.between(0.18, 0.5),
        length * chance.between(0.68, 0.86),
        width * 0.66,
      )
  }
  grow(foot, chance.between(-0.04, 0.04), high * 0.27, high * 0.036)
  return limbs.join('')
}
