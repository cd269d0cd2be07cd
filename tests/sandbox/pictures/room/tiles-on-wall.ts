import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { patch, type Span } from '../space/face.ts'
import { type Feature, lit } from '../space/stage.ts'

export function tilesOnWall(
  [u0, u1]: Span,
  [v0, v1]: Span,
  { colour, pitch }: { colour: string; pitch: readonly [number, number] },
): Feature {
  return (stage, wall) => {
    const chance = chanceFrom(`${u0}${v0}${colour}`)
    const fill = lit(stage, colour, wall.normal)
    const joint = mix(fill, stage.shade, 0.35)
    const [columns, rows] = [Math.floor((u1 - u0) / pitch[0]), Math.floor((v1 - v0) / pitch[1])]
    const uprights = Array.from({ length: columns }, (_, index) =>
      patch([u0 + index * pitch[0], u0 + index * pitch[0] + 0.008], [v0, v1], {
        fill: joint,
        opacity: 0.5,
      })(stage, wall),
    )
    const levels = Array.from({ length: rows }, (_, index) =>
      patch([u0, u1], [v0 + index * pitch[1], v0 + index * pitch[1] + 0.008], {
        fill: joint,
        opacity: 0.5,
      })(stage, wall),
    )
    const single = Array.from({ length: columns }, () => {
      const [u, v] = [
        u0 + Math.floor(chance.next() * columns) * pitch[0],
        v0 + Math.floor(chance.next() * rows) * pitch[1],
      ]
      return patch([u, u + pitch[0]], [v, v + pitch[1]], {
        fill: chance.next() < 0.5 ? '#ffffff' : stage.shade,
        opacity: 0.13,
      })(stage, wall)
    })
    return (
      patch([u0, u1], [v0, v1], { fill })(stage, wall) +
      single.join('') +
      uprights.join('') +
      levels.join('')
    )
  }
}
