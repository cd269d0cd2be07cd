import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import type { Point } from '../paper/point.ts'
import { ellipse, line, polygon, shape } from '../paper/shape.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import { foliage, type Tones } from './foliage.ts'

type Shrub = { at: Vec; high: number; wide: number; seed: string; tones?: Tones; flowers?: string }

export function shrub(
  stage: Stage,
  { at, high, wide, seed, tones = ['#3d5a38', '#5c7e46', '#84a457'], flowers }: Shrub,
) {
  const chance = chanceFrom(seed)
  const [x, y] = stage.camera.project(at)
  const metre = stage.camera.metre(at)
  const [rx, ry] = [(wide * metre) / 2, (high * metre) / 2]
  const blooms = Array.from({ length: flowers ? 26 : 0 }, () => {
    const [angle, far] = [chance.between(0, 6.28), Math.sqrt(chance.next()) * 0.85]
    const size = metre * 0.05
    return blob(
      chance,
      [x + Math.cos(angle) * rx * far, y - ry + Math.sin(angle) * ry * far - ry * 0.1],
      [size, size * 0.85],
      6,
    )
  })

  return (
    ellipse([x, y], [rx * 1.08, ry * 0.16], { fill: stage.shadow, opacity: 0.25 }) +
    foliage(chance, {
      centre: [x, y - ry * 0.9],
      reach: [rx, ry],
      leaf: Math.min(rx, ry) * 0.13,
      puffs: 16,
      tones,
      side: stage.sun[0] < 0 ? -1 : 1,
    }) +
    shape(blooms.join(''), { fill: flowers ?? 'none' })
  )
}

/** A clipped hedge between two places. */
export function hedge(
  stage: Stage,
  from: Vec,
  to: Vec,
  {
    high,
    seed,
    tones = ['#34523a', '#4d7044', '#729454'],
  }: { high: number; seed: string; tones?: Tones },
) {
  const chance = chanceFrom(seed)
  const steps = 26
  const tops = Array.from({ length: steps }, (_, index) => {
    const share = index / (steps - 1)
    const at: Vec = [from[0] + (to[0] - from[0]) * share, 0, from[2] + (to[2] - from[2]) * share]
    return { foot: stage.camera.project(at), metre: stage.camera.metre(at) }
  })
  const upper = tops.map(
    ({ foot: [x, y], metre }): Point => [x, y - high * metre * chance.between(0.96, 1.03)],
  )
  const body = polygon([...tops.map(({ foot }) => foot), ...upper.toReversed()], { fill: tones[0] })
  const leaves = (layer: number, count: number) =>
    Array.from({ length: count }, () => {
      const spot = tops[Math.floor(chance.next() * steps)]
      if (!spot) return ''
      const size = spot.metre * 0.055 * chance.between(0.7, 1.2)
      const lift = layer === 2 ? chance.between(0.7, 1) : chance.between(0.1, 1)
      return blob(
        chance,
        [spot.foot[0] + chance.between(-1, 1) * size * 11, spot.foot[1] - spot.metre * high * lift],
        [size, size * 0.7],
        6,
      )
    }).join('')

  const shade = polygon(
    tops
      .map(({ foot: [x, y], metre }): Point => [x, y + metre * 0.25])
      .concat(tops.map(({ foot }) => foot).toReversed()),
    { fill: stage.shadow, opacity: 0.25 },
  )

  return (
    shade +
    body +
    shape(leaves(1, 520), { fill: tones[1] }) +
    shape(leaves(2, 300), { fill: tones[2] })
  )
}

export function reeds(
  seed: string,
  [from, to]: readonly [number, number],
  base: number,
  high: number,
  colour: string,
) {
  const chance = chanceFrom(seed)
  return Array.from({ length: 60 }, () => {
    const [x, reach] = [chance.between(from, to), high * chance.between(0.5, 1)]
    const lean = chance.between(-0.12, 0.2) * reach
    return line(
      [
        [x, base],
        [x + lean * 0.3, base - reach * 0.6],
        [x + lean, base - reach],
      ],
      { stroke: colour, width: 2.4, opacity: 0.85 },
    )
  }).join('')
}

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
