import { polygon, type Style, shape, soft } from '../paper/shape.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'

type Place = readonly [x: number, z: number]

const raised = (places: readonly Place[], y: number) => places.map(([x, z]): Vec => [x, y, z])

/** A piece of ground: a path, a terrace, water. */
export function floor(stage: Stage, places: readonly Place[], style: Style, y = 0) {
  return polygon(stage.camera.outline(raised(places, y)), style)
}

export function softFloor(stage: Stage, places: readonly Place[], style: Style, y = 0) {
  return shape(soft(stage.camera.outline(raised(places, y))), style)
}
