import { chanceFrom } from '../paper/chance.ts'
import { line, polygon } from '../paper/shape.ts'
import { corners, outlineOn } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import type { Grain } from './grain.ts'
import { steps } from './steps.ts'

/** Upright boards: a thin joint, and here and there a board a little darker. */
export function uprights({
  u,
  v,
  pitch,
  colour,
  opacity = 0.3,
  width = 1,
  seed = 'u',
}: Grain): Feature {
  return (stage, wall) => {
    const chance = chanceFrom(seed)
    return steps(u, pitch)
      .map((at) => {
        const isDark = chance.next() < 0.28
        const board = isDark ? outlineOn(stage, wall, corners([at - pitch, at], v)) : []
        return (
          polygon(board, { fill: colour, opacity: opacity * 0.28 }) +
          line(
            outlineOn(stage, wall, [
              [at, v[0]],
              [at, v[1]],
            ]),
            { stroke: colour, width, opacity },
          )
        )
      })
      .join('')
  }
}
