import { polygon } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { ground } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import type { House } from './house.ts'

export function houseShadow(
  stage: Stage,
  { x, z, base = 0, eave, ridge, ridgeAlong = 'x', overhang = 0.5 }: House,
) {
  const middle = ridgeAlong === 'x' ? z : x
  const top = (middle[0] + middle[1]) / 2
  const ends: Vec[] =
    ridgeAlong === 'x' ? x.map((at): Vec => [at, ridge, top]) : z.map((at): Vec => [top, ridge, at])
  const low = x.flatMap((ax) => z.map((az): Vec => [ax, base, az]))
  const high = [x[0] - overhang, x[1] + overhang].flatMap((ax) =>
    [z[0] - overhang, z[1] + overhang].map((az): Vec => [ax, eave, az]),
  )

  return polygon(cast(stage, ground, [...low, ...high, ...ends]), {
    fill: stage.shadow,
    opacity: stage.shadowOpacity,
  })
}
