import { chanceFrom } from '../paper/chance.ts'
import { down, type Stop } from '../paper/paint.ts'
import { PAGE_WIDTH } from '../paper/page.ts'
import type { Point } from '../paper/point.ts'
import { polygon, shape, soft } from '../paper/shape.ts'

export function sky(height: number, ...stops: Stop[]) {
  return polygon(
    [
      [0, 0],
      [PAGE_WIDTH, 0],
      [PAGE_WIDTH, height],
      [0, height],
    ],
    { fill: down(...stops) },
  )
}

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

  function cloudAt([x, y]: Point, wide: number, style: { fill: string; opacity: number }) {
    const heaps = Array.from({ length: 9 }, (_, index): Point => {
      const share = index / 8
      const heap = Math.sin(share * Math.PI) * wide * 0.22 * chance.between(0.45, 1.25)
      return [x - wide + share * wide * 2, y - heap]
    })
    const outline = soft([
      ...heaps,
      [x + wide * 0.9, y + wide * 0.05],
      [x, y + wide * 0.07],
      [x - wide * 0.9, y + wide * 0.05],
    ])
    const core = soft(
      heaps.map(([hx, hy]): Point => [x + (hx - x) * 0.6 - wide * 0.12, y + (hy - y) * 0.85]),
    )

    return (
      shape(outline, { ...style, opacity: style.opacity * 0.55, blur: 6 }) +
      shape(core, { ...style, blur: 3 })
    )
  }
}

export function stars(seed: string, count: number, bottom: number) {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => {
    const [x, y, r] = [chance.between(0, 1600), chance.between(0, bottom), chance.between(0.8, 1.9)]
    return polygon(
      [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ],
      { fill: '#ffffff', opacity: 0.7 },
    )
  }).join('')
}
