import { polygon } from '../paper/shape.ts'
import { outlineOn, type Span } from './face.ts'
import { type Plane, planeFrom } from './plane.ts'
import { type Feature, lit, type Stage } from './stage.ts'
import { dot, minus, type Vec } from './vec.ts'

export type Size = {
  u: Span
  v: Span
  out: Span
  /** How much its edges are rounded off, in metres. */
  round?: number
}

export function cornersOf({ u, v, out }: Size, wall: Plane): Vec[] {
  return u.flatMap((du) => v.flatMap((dv) => out.map((d) => wall.at(du, dv, d))))
}

/** A box standing out from a wall; features may be put on its own front. */
export function block(size: Size, colour: string, front: readonly Feature[] = []): Feature {
  return (stage, wall) => {
    const faces = facesOf(size, wall).filter(({ plane }) => isSeen(stage, plane))

    return faces
      .map(({ plane, width, height, isFront }) => {
        const fill = lit(stage, colour, plane.normal)
        const points = outlineOn(stage, plane, [
          [0, 0],
          [width, 0],
          [width, height],
          [0, height],
        ])
        const marks = isFront ? front.map((feature) => feature(stage, plane)) : []
        const edge = 0.8 + (size.round ?? 0) * stage.camera.metre(plane.origin)
        return polygon(points, { fill, stroke: fill, width: edge }) + marks.join('')
      })
      .join('')
  }
}

/** A box by the compass of the picture: x right, y up, z away. */
export function crate(
  stage: Stage,
  { x, y, z, round }: { x: Span; y: Span; z: Span; round?: number },
  colour: string,
  front: readonly Feature[] = [],
) {
  return block(
    { u: x, v: y, out: [-z[1], -z[0]], ...(round ? { round } : {}) },
    colour,
    front,
  )(stage, compass)
}

const compass = planeFrom([0, 0, 0], [1, 0, 0], [0, 1, 0])

function isSeen(stage: Stage, plane: Plane) {
  return dot(minus(stage.camera.at, plane.origin), plane.normal) > 0
}

function facesOf({ u: [u0, u1], v: [v0, v1], out: [o0, o1] }: Size, wall: Plane) {
  const { along: right, up, normal } = wall
  const turned = (vec: Vec): Vec => [-vec[0], -vec[1], -vec[2]]
  const [wide, high, deep] = [u1 - u0, v1 - v0, o1 - o0]
  const face = (origin: Vec, a: Vec, b: Vec, width: number, height: number, isFront = false) => {
    return { plane: planeFrom(origin, a, b), width, height, isFront }
  }

  return [
    face(wall.at(u1, v0, o0), turned(right), up, wide, high),
    face(wall.at(u0, v0, o0), right, normal, wide, deep),
    face(wall.at(u0, v1, o1), right, turned(normal), wide, deep),
    face(wall.at(u0, v0, o0), normal, up, deep, high),
    face(wall.at(u1, v0, o1), turned(normal), up, deep, high),
    face(wall.at(u0, v0, o1), right, up, wide, high, true),
  ]
}
