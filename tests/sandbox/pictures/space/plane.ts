import { along, cross, unit, type Vec } from './vec.ts'

/** A flat thing in space with its own ruler: `u` along, `v` up, `out` towards the onlooker. */
export type Plane = {
  origin: Vec
  along: Vec
  up: Vec
  normal: Vec
  at(u: number, v: number, out?: number): Vec
}

export function planeFrom(origin: Vec, alongVec: Vec, upVec: Vec): Plane {
  const [u, v] = [unit(alongVec), unit(upVec)]
  const normal = unit(cross(v, u))

  return {
    origin,
    along: u,
    up: v,
    normal,
    at: (du, dv, out = 0) => along(origin, [u, du], [v, dv], [normal, out]),
  }
}

/** A wall between two places on the ground, given left to right as seen from its face. */
export function wallBetween(
  [ax, az]: readonly [number, number],
  [bx, bz]: readonly [number, number],
  base = 0,
) {
  return planeFrom([ax, base, az], [bx - ax, 0, bz - az], [0, 1, 0])
}

export const ground = planeFrom([0, 0, 0], [1, 0, 0], [0, 0, 1])
