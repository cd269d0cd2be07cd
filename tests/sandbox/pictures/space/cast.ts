import type { Point } from '../paper/point.ts'
import type { Plane } from './plane.ts'
import type { Stage } from './stage.ts'
import { along, dot, minus, type Vec } from './vec.ts'

/** The outline on the page of the shadow that the points throw on the plane; empty where no sun falls. */
export function cast(stage: Stage, onto: Plane, points: readonly Vec[]) {
  const facing = dot(onto.normal, stage.sun)
  if (facing <= 0.02) return []

  const fallen = points.map((point) => {
    const height = dot(minus(point, onto.origin), onto.normal)
    return along(point, [stage.sun, -Math.max(0, height) / facing])
  })

  return hull(stage.camera.outline(fallen))
}

function hull(points: readonly Point[]) {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by)
  const half = (list: readonly Point[]) => {
    const chain: Point[] = []
    for (const point of list) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }

  return [...half(sorted), ...half(sorted.toReversed())]
}

function turnsLeft(first: Point | undefined, second: Point | undefined, third: Point) {
  if (!first || !second) return true
  return (
    (second[0] - first[0]) * (third[1] - first[1]) -
      (second[1] - first[1]) * (third[0] - first[0]) >
    0
  )
}
