import { blob } from '../../paper/blob.ts'
import { line, shape } from '../../paper/shape.ts'
import { foliage } from '../foliage.ts'
import type { Stand } from './stand.ts'
import { trunk } from './trunk.ts'
import { usualTones } from './usual-tones.ts'

export function apple({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const limbs = [-1, 1].map((way) =>
    line(
      [
        [x, y - high * 0.25],
        [x + way * high * 0.22, y - high * 0.55],
      ],
      { stroke: '#5d5048', width: high * 0.028 },
    ),
  )
  const crowns = (
    [
      [-0.22, 0.55],
      [0.24, 0.58],
      [0, 0.72],
    ] as const
  ).map(([dx, up]) =>
    foliage(chance, {
      centre: [x + dx * high, y - up * high],
      reach: [0.27 * high, 0.2 * high],
      leaf: high * 0.022,
      puffs: 12,
      tones,
      side,
    }),
  )
  const fruit = Array.from({ length: 16 }, () =>
    blob(
      chance,
      [x + chance.between(-0.4, 0.4) * high, y - chance.between(0.45, 0.85) * high],
      [high * 0.014, high * 0.014],
      6,
    ),
  )
  return (
    trunk(foot, high * 0.4, high * 0.03, '#7b6a5c', '#4d423e') +
    limbs.join('') +
    crowns.join('') +
    (tones === usualTones.apple ? shape(fruit.join(''), { fill: '#c9553f' }) : '')
  )
}
