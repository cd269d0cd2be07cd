import { foliage } from '../foliage.ts'
import type { Stand } from './stand.ts'

export function cypress({ chance, foot: [x, y], high, tones, side }: Stand) {
  return (
    [
      [0.3, 0.075, 0.28],
      [0.56, 0.062, 0.26],
      [0.8, 0.036, 0.19],
    ] as const
  )
    .map(([up, wide, tall]) =>
      foliage(chance, {
        centre: [x, y - high * up],
        reach: [high * wide, high * tall],
        leaf: high * 0.0085,
        puffs: 20,
        tones,
        side,
      }),
    )
    .join('')
}
