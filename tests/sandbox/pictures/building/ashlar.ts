import { chanceFrom } from '../paper/chance.ts'
import { line, polygon } from '../paper/shape.ts'
import { corners, outlineOn } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import { courses } from './courses.ts'
import type { Grain } from './grain.ts'
import { steps } from './steps.ts'

/** Cut stone: courses with joints that change places. */
export function ashlar({
  u,
  v,
  pitch,
  colour,
  opacity = 0.35,
  width = 1.2,
  seed = 'stone',
}: Grain): Feature {
  return (stage, wall) => {
    const chance = chanceFrom(seed)
    const joints = steps([v[0] - pitch, v[1]], pitch).flatMap((at, row) =>
      steps([u[0] + (row % 2) * pitch, u[1]], pitch * 2).map((place) => {
        const shade =
          chance.next() < 0.3
            ? outlineOn(
                stage,
                wall,
                corners(
                  [place, Math.min(u[1], place + pitch * 2)],
                  [at, Math.min(v[1], at + pitch)],
                ),
              )
            : []
        return (
          polygon(shade, { fill: colour, opacity: opacity * 0.3 }) +
          line(
            outlineOn(stage, wall, [
              [place, at],
              [place, Math.min(v[1], at + pitch)],
            ]),
            { stroke: colour, width, opacity },
          )
        )
      }),
    )

    return joints.join('') + courses({ u, v, pitch, colour, opacity, width })(stage, wall)
  }
}
