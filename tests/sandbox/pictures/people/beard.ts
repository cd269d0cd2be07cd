import { mix } from '../paper/mix.ts'
import type { Point } from '../paper/point.ts'
import { clipped, shape, soft } from '../paper/shape.ts'

export function beard(face: readonly Point[], hair: string) {
  const outline = soft([
    [208, 296],
    [232, 330],
    [252, 344],
    [284, 342],
    [320, 346],
    [356, 342],
    [388, 344],
    [408, 330],
    [432, 296],
    [440, 400],
    [380, 450],
    [260, 450],
    [200, 400],
  ])
  return clipped(face, shape(outline, { fill: mix(hair, '#8a5a4a', 0.12), opacity: 0.88 }))
}
