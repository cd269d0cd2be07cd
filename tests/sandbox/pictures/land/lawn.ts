import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { PAGE_HEIGHT, PAGE_WIDTH } from '../paper/page.ts'
import { down } from '../paper/paint.ts'
import type { Point } from '../paper/point.ts'
import { polygon, shape, soft, straight } from '../paper/shape.ts'

type Lawn = {
  top: number
  far: string
  near: string
  seed: string
  tufts?: number
  blades?: string
}

/** Open ground from the horizon to the lower edge of the page, with broad strokes and tufts that grow nearer. */
export function lawn({ top, far, near, seed, tufts = 160, blades }: Lawn) {
  const chance = chanceFrom(seed)
  const field = polygon(
    [
      [0, top],
      [PAGE_WIDTH, top],
      [PAGE_WIDTH, PAGE_HEIGHT],
      [0, PAGE_HEIGHT],
    ],
    { fill: down([0, far], [1, near]) },
  )
  const strokes = Array.from({ length: 22 }, () => {
    const depth = chance.next() ** 0.7
    const [x, y] = [chance.between(-200, 1700), top + (PAGE_HEIGHT - top) * depth]
    const [wide, thick] = [chance.between(120, 420) * (0.5 + depth), 3 + depth * 15]
    return shape(
      soft([
        [x - wide, y],
        [x, y - thick],
        [x + wide, y],
        [x + wide * 0.3, y + thick],
      ]),
      {
        fill: chance.next() < 0.5 ? mix(near, '#16301c', 0.3) : mix(far, '#fff6c4', 0.35),
        opacity: 0.16,
      },
    )
  })
  const grass = Array.from({ length: tufts }, () => {
    const depth = chance.next() ** 0.8
    return tuft([chance.between(0, 1600), top + 14 + (PAGE_HEIGHT - top) * depth], 3 + depth * 17)
  })

  return (
    field +
    strokes.join('') +
    shape(grass.join(''), { fill: blades ?? mix(near, '#1c3a20', 0.35), opacity: 0.38 })
  )

  function tuft([x, y]: Point, high: number) {
    return straight([
      [x - high * 0.3, y],
      [x - high * 0.36, y - high * 0.8],
      [x - high * 0.08, y - high * 0.2],
      [x + high * 0.06, y - high],
      [x + high * 0.14, y - high * 0.2],
      [x + high * 0.42, y - high * 0.7],
      [x + high * 0.26, y],
    ])
  }
}
