import { wallBetween } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import { dot, minus } from '../space/vec.ts'
import { attached } from './attached.ts'
import type { House } from './house.ts'

type Moulding = { at: number; high: number; out: number; colour: string }

/** A moulding around the seen sides of a house; the farther side is drawn first. */
export function cornice(
  stage: Stage,
  { x: [x0, x1], z: [z0, z1] }: House,
  { at, high, out, colour }: Moulding,
) {
  const sides = [
    wallBetween([x0, z1], [x0, z0]),
    wallBetween([x1, z0], [x1, z1]),
    wallBetween([x0, z0], [x1, z0]),
  ]
  const widths = [z1 - z0, z1 - z0, x1 - x0]

  return sides
    .map((wall, index) => {
      const isSeen = dot(minus(stage.camera.at, wall.origin), wall.normal) > 0
      return isSeen
        ? attached(
            { u: [-out, (widths[index] ?? 0) + out], v: [at, at + high], out: [0, out] },
            colour,
          )(stage, wall)
        : ''
    })
    .join('')
}
