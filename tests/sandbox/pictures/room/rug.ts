import { polygon } from '../paper/shape.ts'
import type { Span } from '../space/face.ts'
import type { Stage } from '../space/stage.ts'

export function rug(
  stage: Stage,
  [x0, x1]: Span,
  [z0, z1]: Span,
  [ground, border, line2]: readonly [string, string, string],
) {
  const piece = (inset: number, fill: string) =>
    polygon(
      stage.camera.outline([
        [x0 + inset, 0, z0 + inset],
        [x1 - inset, 0, z0 + inset],
        [x1 - inset, 0, z1 - inset],
        [x0 + inset, 0, z1 - inset],
      ]),
      { fill },
    )
  const bands = Array.from({ length: 7 }, (_, index) => {
    const z = z0 + 0.4 + ((z1 - z0 - 0.8) * index) / 6
    return polygon(
      stage.camera.outline([
        [x0 + 0.35, 0, z],
        [x1 - 0.35, 0, z],
        [x1 - 0.35, 0, z + 0.05],
        [x0 + 0.35, 0, z + 0.05],
      ]),
      { fill: line2, opacity: 0.5 },
    )
  })
  return (
    piece(0, border) +
    piece(0.1, ground) +
    piece(0.22, line2) +
    piece(0.26, ground) +
    bands.join('')
  )
}
