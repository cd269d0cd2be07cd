import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { shape } from '../paper/shape.ts'

/** Meadow flowers, larger towards the onlooker. */
export function blossoms(
  seed: string,
  colours: readonly string[],
  [top, bottom]: readonly [number, number],
  count: number,
) {
  const chance = chanceFrom(seed)
  return colours
    .map((fill) => {
      const dots = Array.from({ length: count }, () => {
        const depth = chance.next()
        const size = 1.5 + depth * 5
        return blob(
          chance,
          [chance.between(0, 1600), top + (bottom - top) * depth],
          [size, size * 0.8],
          5,
        )
      })
      return shape(dots.join(''), { fill, opacity: 0.9 })
    })
    .join('')
}
