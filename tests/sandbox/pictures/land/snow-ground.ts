import { chanceFrom } from '../paper/chance.ts'
import { down } from '../paper/paint.ts'
import { polygon, shape, soft } from '../paper/shape.ts'

export function snowGround({ top, seed }: { top: number; seed: string }) {
  const chance = chanceFrom(seed)
  const drifts = Array.from({ length: 16 }, () => {
    const depth = chance.next()
    const [x, y, wide] = [
      chance.between(-100, 1700),
      top + (1067 - top) * depth,
      chance.between(150, 420),
    ]
    return shape(
      soft([
        [x - wide, y],
        [x, y - 6 - depth * 12],
        [x + wide, y],
        [x, y + 8 + depth * 10],
      ]),
      { fill: chance.next() < 0.5 ? '#ffffff' : '#c4cbe0', opacity: 0.45 },
    )
  })

  return (
    polygon(
      [
        [0, top],
        [1600, top],
        [1600, 1067],
        [0, 1067],
      ],
      { fill: down([0, '#e4e6f0'], [1, '#f6f5f8']) },
    ) + drifts.join('')
  )
}
