import { right } from '../../paper/paint.ts'
import { shape, soft } from '../../paper/shape.ts'
import { foliage } from '../foliage.ts'
import type { Stand } from './stand.ts'

export function olive({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const stem = shape(
    soft([
      [x - high * 0.06, y],
      [x - high * 0.02, y - high * 0.2],
      [x - high * 0.14, y - high * 0.5],
      [x - high * 0.05, y - high * 0.5],
      [x + high * 0.02, y - high * 0.3],
      [x + high * 0.14, y - high * 0.52],
      [x + high * 0.17, y - high * 0.48],
      [x + high * 0.05, y - high * 0.18],
      [x + high * 0.08, y],
    ]),
    { fill: right([0, '#9a8b78'], [1, '#5a4f48']) },
  )
  const crowns = (
    [
      [-0.2, 0.62],
      [0.2, 0.62],
      [0, 0.76],
    ] as const
  ).map(([dx, up]) =>
    foliage(chance, {
      centre: [x + dx * high, y - up * high],
      reach: [0.26 * high, 0.18 * high],
      leaf: high * 0.018,
      puffs: 14,
      tones,
      side,
      airy: true,
    }),
  )
  return stem + crowns.join('')
}
