import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { shape } from '../paper/shape.ts'
import type { Band } from './far-band.ts'

/** Leafy woods far off: a soft edge in two tones that fades downwards. */
export function farWoods({ base, high, colour, seed }: Band) {
  const chance = chanceFrom(seed)
  const heaps = (share: number) =>
    Array.from({ length: 64 }, (_, index) => {
      const reach = high * chance.between(0.42, 0.68) * share
      return blob(
        chance,
        [index * 26 - 20 + chance.between(-14, 14), base - reach * 0.62],
        [chance.between(30, 58), reach],
        11,
      )
    }).join('')

  return (
    shape(heaps(1), { fill: colour }) + shape(heaps(0.62), { fill: mix(colour, '#1d3327', 0.22) })
  )
}
