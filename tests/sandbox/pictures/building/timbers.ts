import { line } from '../paper/shape.ts'
import { outlineOn, patch, type Span } from '../space/face.ts'
import { type Feature, lit } from '../space/stage.ts'

const tar = '#4a3a33'

/** Posts, rails and here and there a brace. */
export function timbers([u0, u1]: Span, high: number): Feature {
  return (stage, wall) => {
    const fill = lit(stage, tar, wall.normal)
    const bays = Math.round((u1 - u0) / 1.5)
    const step = (u1 - u0) / bays
    const posts = Array.from({ length: bays + 1 }, (_, index) =>
      patch([u0 + index * step - 0.09, u0 + index * step + 0.09], [0.3, high], { fill })(
        stage,
        wall,
      ),
    )
    const rails = [0.34, high * 0.52, high - 0.1].map((v) =>
      patch([u0, u1], [v - 0.09, v + 0.09], { fill })(stage, wall),
    )
    const braces = [1, bays - 1].map((index) => {
      const u = u0 + index * step
      const lean = index === 1 ? -step : step
      return line(
        outlineOn(stage, wall, [
          [u, 0.4],
          [u + lean, high * 0.5],
        ]),
        { stroke: fill, width: stage.camera.metre(wall.at(u, 1)) * 0.15 },
      )
    })
    return [...posts, ...rails, ...braces].join('')
  }
}
