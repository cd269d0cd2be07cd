import { foliage } from '../foliage.ts'
import type { Stand } from './stand.ts'
import { trunk } from './trunk.ts'

export function oak({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const crowns = (
    [
      [0, 0.7, 0.27],
      [-0.24, 0.52, 0.19],
      [0.24, 0.5, 0.2],
      [-0.05, 0.5, 0.2],
    ] as const
  ).map(([dx, up, reach]) =>
    foliage(chance, {
      centre: [x + dx * high, y - up * high],
      reach: [reach * high, reach * high * 0.85],
      leaf: high * 0.018,
      puffs: 20,
      tones,
      side,
    }),
  )
  return trunk(foot, high * 0.5, high * 0.026, '#7d6a57', '#4a3f3a') + crowns.join('')
}
