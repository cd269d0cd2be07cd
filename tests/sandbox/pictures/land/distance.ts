import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import type { Point } from '../paper/point.ts'
import { polygon, shape, soft, straight } from '../paper/shape.ts'

type Band = { base: number; high: number; colour: string; seed: string; haze?: string }

/** Leafy woods far off: a soft edge in two tones that fades downwards. */
export function farWoods({ base, high, colour, seed }: Band) {
  const chance = chanceFrom(seed)
  const heaps = (share: number) =>
    Array.from({ length: 48 }, (_, index) => {
      const reach = high * chance.between(0.35, 0.75) * share
      return blob(
        chance,
        [index * 35 - 20 + chance.between(-10, 10), base - reach * 0.7],
        [38, reach],
        9,
      )
    }).join('')

  return (
    shape(heaps(1), { fill: colour }) + shape(heaps(0.62), { fill: mix(colour, '#1d3327', 0.22) })
  )
}

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

/** Rolling land. */
export function hills({ base, high, colour, seed }: Band) {
  const chance = chanceFrom(seed)
  const ridge = Array.from(
    { length: 12 },
    (_, index): Point => [index * 150 - 30, base - high * chance.between(0.25, 1)],
  )

  return shape(soft([[-300, base + 60], ...ridge, [1900, base + 60]]), { fill: colour })
}

export function band(top: number, bottom: number, fill: string) {
  return polygon(
    [
      [0, top],
      [1600, top],
      [1600, bottom],
      [0, bottom],
    ],
    { fill },
  )
}
