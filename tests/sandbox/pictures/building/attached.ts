import { polygon } from '../paper/shape.ts'
import { block, cornersOf, type Size } from '../space/block.ts'
import { cast } from '../space/cast.ts'
import type { Feature } from '../space/stage.ts'

/** A block that stands out from the wall and throws its shadow on it. */
export function attached(size: Size, colour: string, front: readonly Feature[] = []): Feature {
  return (stage, wall) => {
    const shade = { fill: stage.shadow, opacity: stage.shadowOpacity }
    return (
      polygon(cast(stage, wall, cornersOf(size, wall)), shade) +
      block(size, colour, front)(stage, wall)
    )
  }
}
