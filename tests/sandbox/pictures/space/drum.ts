import { mix } from '../paper/mix.ts'
import { right } from '../paper/paint.ts'
import type { Point } from '../paper/point.ts'
import { polygon, shape, soft } from '../paper/shape.ts'
import type { Span } from './face.ts'
import { lit, type Stage } from './stage.ts'
import type { Vec } from './vec.ts'

type Drum = { at: readonly [x: number, z: number]; y: Span; radius: number; radiusTop?: number }

/** A round thing on the floor or in the air: pot, lamp, stool, stove. */
export function drum(stage: Stage, { at, y, radius, radiusTop = radius }: Drum, colour: string) {
  const ring = (height: number, reach: number) =>
    Array.from({ length: 24 }, (_, index): Point => {
      const angle = (index / 24) * Math.PI * 2
      const spot: Vec = [at[0] + Math.cos(angle) * reach, height, at[1] + Math.sin(angle) * reach]
      return stage.camera.project(spot)
    })
  const [low, top] = [ring(y[0], radius), ring(y[1], radiusTop)]
  const sides = [edge(low, -1), edge(top, -1), edge(top, 1), edge(low, 1)]
  const body = lit(stage, colour, [0, 0, -1])
  const [first, second] = stage.sun[0] < 0 ? ['#ffffff', '#1f2238'] : ['#1f2238', '#ffffff']
  const fill = right([0, mix(body, first, 0.2)], [0.45, body], [1, mix(body, second, 0.3)])
  const lid = stage.camera.at[1] > y[1] ? lit(stage, colour, [0, 1, 0]) : mix(body, '#1f2238', 0.3)
  const bottom = stage.camera.at[1] > y[0] ? body : mix(body, '#1f2238', 0.35)

  return (
    shape(soft(low), { fill: stage.camera.at[1] > y[0] ? fill : bottom }) +
    polygon(sides, { fill }) +
    (stage.camera.at[1] > y[0] ? '' : shape(soft(low), { fill: bottom })) +
    (stage.camera.at[1] > y[1] ? shape(soft(top), { fill: lid }) : '')
  )
}

function edge(points: readonly Point[], side: 1 | -1): Point {
  return points.toSorted(([ax], [bx]) => side * (bx - ax))[0] ?? [0, 0]
}
