import { polygon } from '../paper/shape.ts'
import { block, cornersOf } from '../space/block.ts'
import { cast } from '../space/cast.ts'
import { patch, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

type Balcony = {
  u: Span
  v: number
  deep: number
  slab: string
  rail: string
  kind: 'bars' | 'sheet' | 'glass'
}

/** A slab with a rail of bars, sheet metal or glass. */
export function balcony({ u, v, deep, slab, rail, kind }: Balcony): Feature {
  const high = 1.05
  return (stage, wall) => {
    const plate = { u, v: [v - 0.18, v] as const, out: [0, deep] as const }
    const screen = { u, v: [v, v + high] as const, out: [0, deep] as const }
    const thrown = cornersOf(kind === 'sheet' ? { ...plate, v: [v - 0.18, v + high] } : plate, wall)
    const shadow = polygon(cast(stage, wall, thrown), {
      fill: stage.shadow,
      opacity: stage.shadowOpacity,
    })
    const bars = Array.from({ length: Math.round((u[1] - u[0]) / 0.14) }, (_, index) => {
      const at = u[0] + index * 0.14
      return patch([at, at + 0.028], [v, v + high], { fill: rail }, deep)(stage, wall)
    })
    const top = block({ u, v: [v + high - 0.05, v + high], out: [deep - 0.05, deep] }, rail)(
      stage,
      wall,
    )
    const face = {
      bars: () => bars.join('') + top,
      sheet: () =>
        block(screen, rail)(stage, wall) +
        patch(
          [u[0] + 0.06, u[1] - 0.06],
          [v + 0.1, v + high - 0.1],
          { fill: '#000000', opacity: 0.06 },
          deep + 0.01,
        )(stage, wall),
      glass: () =>
        patch(u, [v + 0.06, v + high], { fill: rail, opacity: 0.5 }, deep)(stage, wall) + top,
    }[kind]()

    return shadow + block(plate, slab)(stage, wall) + face
  }
}
