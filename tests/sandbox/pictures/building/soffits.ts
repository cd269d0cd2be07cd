import { mix } from '../paper/mix.ts'
import { polygon } from '../paper/shape.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import type { House } from './house.ts'
import { depthOfRoof } from './roof-depth.ts'

/** What is seen of the roof from below: under the eaves and under the gable's overhang. */
export function soffits(
  stage: Stage,
  { x: [x0, x1], z: [z0, z1], eave, ridge, ridgeAlong = 'x', overhang = 0.5, roof, into }: House,
  drop: number,
) {
  const fill = mix(roof?.edge ?? '#f4efe4', stage.shade, 0.5)
  const under = (points: readonly Vec[]) =>
    polygon(stage.camera.outline(points), { fill, stroke: fill })
  const [o, low] = [overhang, eave - drop]
  if (ridgeAlong === 'x') {
    const middle = (z0 + z1) / 2
    const seen = [[x0, x0 - o] as const, [x1, x1 + o] as const].filter(
      ([a, b]) => (stage.camera.at[0] - a) * (b - a) > 0,
    )
    const ends = seen.flatMap(([a, b]) => [
      under([
        [a, low, z0 - o],
        [a, ridge, middle],
        [b, ridge, middle],
        [b, low, z0 - o],
      ]),
      under([
        [a, low, z1 + o],
        [a, ridge, middle],
        [b, ridge, middle],
        [b, low, z1 + o],
      ]),
    ])
    return (
      ends.join('') +
      under([
        [x0 - o, low, z0 - o],
        [x1 + o, low, z0 - o],
        [x1 + o, eave, z0],
        [x0 - o, eave, z0],
      ])
    )
  }
  const middle = (x0 + x1) / 2
  const back = into ? depthOfRoof(into, low) : z1
  const sides = (
    [
      [x0, x0 - o],
      [x1, x1 + o],
    ] as const
  ).map(([a, b]) =>
    under([
      [a, eave, z0],
      [a, eave, back],
      [b, low, back],
      [b, low, z0 - o],
    ]),
  )
  const ends = [x0 - o, x1 + o].map((b) =>
    under([
      [b, low, z0],
      [middle, ridge, z0],
      [middle, ridge, z0 - o],
      [b, low, z0 - o],
    ]),
  )
  return sides.join('') + ends.join('')
}
