import type { Point } from '../../paper/point.ts'
import { line, polygon } from '../../paper/shape.ts'
import { foliage } from '../foliage.ts'
import type { Stand } from './stand.ts'

export function pine({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const wide = high * 0.016
  const lean = chance.between(-0.05, 0.05) * high
  const stem = polygon(
    [
      [x - wide, y],
      [x + lean - wide * 0.5, y - high * 0.9],
      [x + lean + wide * 0.3, y - high * 0.9],
      [x + wide, y],
    ],
    {
      fill: {
        stops: [
          [0, '#c98a5a'],
          [0.45, '#b0764f'],
          [1, '#5f4c45'],
        ],
        direction: 'down',
      },
    },
  )
  const pads = Array.from({ length: 11 }, (_, index) => {
    const up = 0.6 + (index / 11) * 0.37
    const reach = (1.08 - up) * 0.5 + 0.03
    const dx = (index % 2 === 0 ? -1 : 1) * chance.between(0.25, 1) * reach * high * 0.85
    const centre: Point = [x + lean * up + dx, y - up * high]
    const limb = line([[x + lean * up, y - (up - 0.05) * high], centre], {
      stroke: '#8a5f47',
      width: wide * 0.55,
    })
    return (
      limb +
      foliage(chance, {
        centre,
        reach: [high * 0.1, high * 0.026],
        leaf: high * 0.009,
        puffs: 6,
        tones,
        side,
      })
    )
  })
  return stem + pads.join('')
}
