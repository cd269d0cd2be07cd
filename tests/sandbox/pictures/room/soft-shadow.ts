import { polygon } from '../paper/shape.ts'
import type { Span } from '../space/face.ts'
import type { Stage } from '../space/stage.ts'

/** Where something stands on the floor, the floor is darker. */
export function softShadow(stage: Stage, [x0, x1]: Span, [z0, z1]: Span, opacity = 0.34) {
  const points = stage.camera.outline([
    [x0, 0, z0],
    [x1, 0, z0],
    [x1, 0, z1],
    [x0, 0, z1],
  ])
  return polygon(points, { fill: '#2a1f2c', opacity, blur: 7 })
}
