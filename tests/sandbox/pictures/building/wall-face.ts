import { clipped, polygon } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { outlineOn, type Spot } from '../space/face.ts'
import type { Plane } from '../space/plane.ts'
import { lit, type Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import type { House } from './house.ts'
import type { Wall } from './house-walls.ts'

export function wallFace(stage: Stage, spec: House, { plane, width, isGable, features }: Wall) {
  const { base = 0, eave, ridge, colour, overhang = 0.5, cladding, trim } = spec
  const [low, top] = [eave - base, ridge - base]
  const spots: Spot[] = isGable
    ? [
        [0, 0],
        [width, 0],
        [width, low],
        [width / 2, top],
        [0, low],
      ]
    : [
        [0, 0],
        [width, 0],
        [width, low],
        [0, low],
      ]
  const points = outlineOn(stage, plane, spots)
  const fill = lit(stage, colour, plane.normal)
  const edge: Vec[] = isGable
    ? [
        plane.at(-overhang, low - overhang * 0.8, overhang),
        plane.at(width / 2, top, overhang),
        plane.at(width + overhang, low - overhang * 0.8, overhang),
      ]
    : [plane.at(-overhang, low - 0.1, overhang), plane.at(width + overhang, low - 0.1, overhang)]
  const rim = isGable
    ? [
        [edge[0], edge[1]],
        [edge[1], edge[2]],
      ]
    : [edge]
  const spread = [
    [-overhang, low] as const,
    [width / 2, top] as const,
    [width + overhang, low] as const,
  ]
  const shade = rim.map((pair, side) => {
    const above = isGable ? [spread[side], spread[side + 1]] : [spread[0], spread[2]]
    const tops = above.flatMap((spot) => (spot ? [plane.at(spot[0], spot[1])] : []))
    return polygon(cast(stage, plane, [...pair.flatMap((end) => (end ? [end] : [])), ...tops]), {
      fill: stage.shadow,
      opacity: stage.shadowOpacity,
    })
  })
  const inside = [
    polygon(points, { fill, stroke: fill, width: 1 }),
    cladding?.([0, width], [0, isGable ? top : low])(stage, plane) ?? '',
    ...(trim ? boardsAtCorners(stage, plane, width, low, trim) : []),
    ...features.map((feature) => feature(stage, plane)),
    ...(overhang > 0 ? shade : []),
  ]

  return polygon(points, { fill }) + clipped(grown(stage, plane, spots), inside.join(''))
}

/** Features may stand out from the wall, so that the frame around them is wider than the wall. */
function grown(stage: Stage, plane: Plane, spots: readonly Spot[]) {
  const points = outlineOn(stage, plane, spots)
  const us = points.map(([x]) => x)
  const vs = points.map(([, y]) => y)
  if (spots.length > 4) return points
  const [left, right, top, bottom] = [
    Math.min(...us),
    Math.max(...us),
    Math.min(...vs),
    Math.max(...vs),
  ]
  return [
    [left - 1, top - 2],
    [right + 1, top - 2],
    [right + 1, bottom + 2],
    [left - 1, bottom + 2],
  ] as const
}

function boardsAtCorners(stage: Stage, plane: Plane, width: number, high: number, trim: string) {
  const fill = lit(stage, trim, plane.normal)
  return [[0, 0.16] as const, [width - 0.16, width] as const].map(([a, b]) =>
    polygon(
      outlineOn(stage, plane, [
        [a, 0],
        [b, 0],
        [b, high],
        [a, high],
      ]),
      { fill, stroke: fill },
    ),
  )
}
