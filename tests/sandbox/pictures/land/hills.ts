import { chanceFrom } from '../paper/chance.ts'
import type { Point } from '../paper/point.ts'
import { shape, soft } from '../paper/shape.ts'
import type { Band } from './far-band.ts'

/** Rolling land. */
export function hills({ base, high, colour, seed }: Band) {
  const chance = chanceFrom(seed)
  const ridge = Array.from(
    { length: 12 },
    (_, index): Point => [index * 150 - 30, base - high * chance.between(0.25, 1)],
  )

  return shape(soft([[-300, base + 60], ...ridge, [1900, base + 60]]), { fill: colour })
}
