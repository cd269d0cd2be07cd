import { block } from '../space/block.ts'
import { patch, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import { type Front, fronts } from './cabinet-fronts.ts'

export function wallUnits(u: Span, v: Span, look: Front): Feature {
  return (stage, wall) =>
    patch([u[0], u[1] + 0.06], [v[0] - 0.14, v[0]], { fill: stage.shadow, opacity: 0.14 })(
      stage,
      wall,
    ) +
    block(
      { u, v, out: [0, 0.34] },
      look.colour,
      fronts(u[1] - u[0], v[1] - v[0], 0.5, look),
    )(stage, wall)
}
