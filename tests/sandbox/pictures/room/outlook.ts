import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { down, right } from '../paper/paint.ts'
import { polygon, shape } from '../paper/shape.ts'
import { corners, outlineOn } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

/** Garden or street behind the glass: light sky, soft trees. */
export function outlook(seed: string, [high, low]: readonly [string, string], trees: string) {
  return (wide: number, tall: number): Feature =>
    (stage, wall) => {
      const chance = chanceFrom(seed)
      const sky = polygon(outlineOn(stage, wall, corners([0, wide], [0, tall])), {
        fill: down([0, high], [1, low]),
      })
      const heaps = Array.from({ length: 9 }, (_, index) => {
        const centre = outlineOn(stage, wall, [
          [(index / 8) * wide, tall * chance.between(0, 0.34)],
        ])[0] ?? [0, 0]
        const reach = stage.camera.metre(wall.at(0, 0)) * tall * chance.between(0.12, 0.26)
        return blob(chance, centre, [reach * 1.2, reach], 9)
      })
      return (
        sky +
        shape(heaps.join(''), { fill: trees, opacity: 0.75 }) +
        polygon(outlineOn(stage, wall, corners([0, wide], [0, tall])), {
          fill: right([0, '#ffffff', 0.25], [1, '#ffffff', 0]),
        })
      )
    }
}
