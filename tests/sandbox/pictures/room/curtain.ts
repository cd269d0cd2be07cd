import { mix } from '../paper/mix.ts'
import { polygon } from '../paper/shape.ts'
import { outlineOn, patch, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

/** A hanging curtain with folds. */
export function curtain([u0, u1]: Span, [v0, v1]: Span, colour: string): Feature {
  return (stage, wall) => {
    const folds = Math.max(4, Math.round((u1 - u0) / 0.11))
    const step = (u1 - u0) / folds
    const body = patch([u0, u1], [v0, v1], { fill: colour, opacity: 0.96 }, 0.1)(stage, wall)
    const stripes = Array.from({ length: folds }, (_, index) => {
      const at = u0 + index * step
      return polygon(
        outlineOn(
          stage,
          wall,
          [
            [at, v0 - (index % 2) * 0.03],
            [at + step * 0.5, v0],
            [at + step * 0.42, v1],
            [at + step * 0.1, v1],
          ],
          0.12,
        ),
        { fill: mix(colour, stage.shade, 0.3), opacity: 0.34 },
      )
    })
    const rod = patch(
      [u0 - 0.04, u1 + 0.04],
      [v1 - 0.02, v1 + 0.02],
      { fill: '#6b5d50' },
      0.13,
    )(stage, wall)
    return body + stripes.join('') + rod
  }
}
