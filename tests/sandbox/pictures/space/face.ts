import { polygon, type Style } from '../paper/shape.ts'
import type { Plane } from './plane.ts'
import type { Feature, Stage } from './stage.ts'

export type Span = readonly [from: number, to: number]
export type Spot = readonly [u: number, v: number]

export function outlineOn(stage: Stage, wall: Plane, spots: readonly Spot[], out = 0) {
  return stage.camera.outline(spots.map(([u, v]) => wall.at(u, v, out)))
}

export function corners([u0, u1]: Span, [v0, v1]: Span): Spot[] {
  return [
    [u0, v0],
    [u1, v0],
    [u1, v1],
    [u0, v1],
  ]
}

/** A flat piece on a wall. The thin edge of its own colour hides the seam to its neighbour. */
export function patch(u: Span, v: Span, style: Style, out = 0): Feature {
  return (stage, wall) => {
    const edge =
      typeof style.fill === 'string' && !style.opacity ? { stroke: style.fill, width: 0.7 } : {}
    return polygon(outlineOn(stage, wall, corners(u, v), out), { ...edge, ...style })
  }
}
