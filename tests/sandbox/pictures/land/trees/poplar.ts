import { foliage } from '../foliage.ts'
import type { Stand } from './stand.ts'
import { trunk } from './trunk.ts'

export function poplar({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  return (
    trunk(foot, high * 0.2, high * 0.015, '#7d6d5c', '#50463f') +
    foliage(chance, {
      centre: [x, y - high * 0.54],
      reach: [high * 0.13, high * 0.44],
      leaf: high * 0.018,
      puffs: 34,
      tones,
      side,
    })
  )
}
