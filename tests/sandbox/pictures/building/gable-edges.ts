import { mix } from '../paper/mix.ts'
import { line, polygon } from '../paper/shape.ts'
import { outlineOn, type Spot } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { lit, type Stage } from '../space/stage.ts'
import { dot, minus } from '../space/vec.ts'
import type { House } from './house.ts'

/** The boards along the gable, seen from the end of the roof. */
export function gableEdges(
  stage: Stage,
  { x, z, eave, ridge, ridgeAlong = 'x', overhang = 0.5, roof }: House,
  { run, drop }: { run: number; drop: number },
) {
  const ends =
    ridgeAlong === 'x'
      ? [
          wallBetween([x[0] - overhang, z[1]], [x[0] - overhang, z[0]]),
          wallBetween([x[1] + overhang, z[0]], [x[1] + overhang, z[1]]),
        ]
      : [wallBetween([x[0], z[0] - overhang], [x[1], z[0] - overhang])]

  return ends
    .filter((plane) => dot(minus(stage.camera.at, plane.origin), plane.normal) > 0)
    .map((plane) => {
      const fill = lit(stage, roof?.edge ?? '#f4efe4', plane.normal)
      const chevron: Spot[] = [
        [-overhang, eave - drop],
        [run, ridge],
        [run * 2 + overhang, eave - drop],
        [run * 2 + overhang, eave - drop - 0.22],
        [run, ridge - 0.26],
        [-overhang, eave - drop - 0.22],
      ]
      return (
        polygon(outlineOn(stage, plane, chevron), { fill, stroke: fill }) +
        line(outlineOn(stage, plane, chevron.slice(0, 3)), {
          stroke: mix(roof?.colour ?? '#333333', '#1d1526', 0.35),
          width: 3,
        })
      )
    })
    .join('')
}
