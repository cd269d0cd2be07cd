import { chanceFrom } from '../paper/chance.ts'
import { line, polygon } from '../paper/shape.ts'
import { corners, outlineOn, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

type Field = { u: Span; v: Span; seed?: string }
type Grain = Field & { pitch: number; colour: string; opacity?: number; width?: number }

const steps = ([from, to]: Span, pitch: number) => {
  return Array.from(
    { length: Math.floor((to - from) / pitch) },
    (_, index) => from + (index + 1) * pitch,
  )
}

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
