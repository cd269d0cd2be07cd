import { chanceFrom } from '../paper/chance.ts'
import { polygon } from '../paper/shape.ts'
import { corners, outlineOn } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import { courses } from './courses.ts'
import type { Field } from './grain.ts'

/** Bricks: quiet courses, and single bricks burnt darker or lighter. */
export function bricks({
  u,
  v,
  dark,
  light,
  count,
  seed = 'brick',
}: Field & { dark: string; light: string; count: number }): Feature {
  return (stage, wall) => {
    const chance = chanceFrom(seed)
    const course = 0.15
    const single = Array.from({ length: count }, () => {
      const row = Math.floor(chance.between(v[0], v[1]) / course) * course
      const column = Math.floor(chance.between(u[0], u[1] - 0.5) / 0.25) * 0.25
      const spots = corners([column, column + 0.25], [row, Math.min(v[1], row + course)])
      const fill = chance.next() < 0.6 ? dark : light
      return polygon(outlineOn(stage, wall, spots), { fill, opacity: 0.3 })
    }).join('')

    return (
      single + courses({ u, v, pitch: course, colour: dark, opacity: 0.2, width: 0.8 })(stage, wall)
    )
  }
}
