import { mix } from '../paper/mix.ts'
import { polygon } from '../paper/shape.ts'
import { corners, outlineOn, patch } from '../space/face.ts'
import { planeFrom, wallBetween } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import type { Shell } from './shell.ts'

export function beamsOf(stage: Stage, { wide, deep, high }: Shell, colour: string) {
  const plane = planeFrom([0, high - 0.02, deep], [1, 0, 0], [0, 0, -1])
  return [0.5, 1.7, 2.9, 4.1].map((at) => {
    const front = outlineOn(
      stage,
      wallBetween([0, deep - at], [wide, deep - at]),
      corners([0, wide], [high - 0.2, high]),
    )
    return (
      polygon(front, { fill: mix(colour, stage.shade, 0.15) }) +
      patch([0, wide], [at - 0.18, at], { fill: mix(colour, stage.shade, 0.35) })(stage, plane)
    )
  })
}
