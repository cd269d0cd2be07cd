import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import type { Point } from '../paper/point.ts'
import { polygon, shape } from '../paper/shape.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import type { Tones } from './foliage.ts'

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
        [spot.foot[0] + chance.between(-1, 1) * size * 4, spot.foot[1] - spot.metre * high * lift],
        [size, size * 0.7],
        6,
      )
    }).join('')

  const shade = polygon(
    tops
      .map(({ foot: [x, y], metre }): Point => [x, y + metre * 0.12])
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
