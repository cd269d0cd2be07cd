import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import type { Point } from '../paper/point.ts'
import { shape, soft } from '../paper/shape.ts'

type Clouds = {
  seed: string
  count: number
  top: number
  bottom: number
  colour: string
  opacity?: number
  size?: number
}

/** Fair-weather clouds: flat below, heaped above, thinner towards the horizon. */
export function clouds({ seed, count, top, bottom, colour, opacity = 0.7, size = 1 }: Clouds) {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => {
    const [x, depth] = [chance.between(-50, 1650), chance.next()]
    const y = top + (bottom - top) * depth
    const wide = chance.between(130, 300) * (1.25 - depth * 0.75) * size
    return cloudAt([x, y], wide, { fill: colour, opacity: opacity * (1 - depth * 0.45) })
  }).join('')

  function cloudAt(
    [x, y]: Point,
    wide: number,
    { fill, opacity: full }: { fill: string; opacity: number },
  ) {
    const heads = Array.from({ length: 11 }, (_, index) => {
      const share = index / 10
      const bulk = Math.sin(share * Math.PI) ** 0.7
      const reach = wide * (0.05 + 0.13 * bulk) * chance.between(0.65, 1.15)
      return {
        at: [x - wide * 0.92 + share * wide * 1.84, y - reach * 0.55 - bulk * wide * 0.05] as const,
        reach,
      }
    })
    const base: Point[] = [
      [x - wide, y - 4],
      [x, y - wide * 0.07],
      [x + wide, y - 4],
      [x + wide * 0.5, y + wide * 0.03],
      [x - wide * 0.5, y + wide * 0.03],
    ]
    const body = heads.map(({ at, reach }) => blob(chance, at, [reach * 1.25, reach], 9)).join('')
    const crown = heads
      .slice(2, 9)
      .map(({ at: [hx, hy], reach }) =>
        blob(chance, [hx - reach * 0.2, hy - reach * 0.2], [reach * 0.85, reach * 0.62], 9),
      )
      .join('')

    return (
      shape(body + soft(base), { fill, opacity: full * 0.62, blur: 4 }) +
      shape(crown, { fill, opacity: full * 0.7, blur: 3 })
    )
  }
}
