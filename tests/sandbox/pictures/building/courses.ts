import { line } from '../paper/shape.ts'
import { outlineOn } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import type { Grain } from './grain.ts'
import { steps } from './steps.ts'

/** Level courses. */
export function courses({ u, v, pitch, colour, opacity = 0.25, width = 1 }: Grain): Feature {
  return (stage, wall) =>
    steps(v, pitch)
      .map((at) =>
        line(
          outlineOn(stage, wall, [
            [u[0], at],
            [u[1], at],
          ]),
          { stroke: colour, width, opacity },
        ),
      )
      .join('')
}
