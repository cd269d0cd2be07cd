import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { shape, straight } from '../paper/shape.ts'
import type { Band } from './far-band.ts'

/** A wood of spruces far off. */
export function farSpruces({ base, high, colour, seed }: Band) {
  const chance = chanceFrom(seed)
  const row = (from: number) =>
    Array.from({ length: 95 }, (_, index) => {
      const x = index * 17.5 - 20 + chance.between(-8, 8)
      const top = high * chance.between(0.4, 1) * from
      return straight([
        [x - top * 0.2, base + 2],
        [x - 1, base - top],
        [x + 1, base - top],
        [x + top * 0.2, base + 2],
      ])
    }).join('')
  const floor = straight([
    [-5, base - high * 0.4],
    [1605, base - high * 0.4],
    [1605, base + 2],
    [-5, base + 2],
  ])

  return (
    shape(row(1) + floor, { fill: colour }) +
    shape(row(0.66), { fill: mix(colour, '#14261f', 0.3) })
  )
}
