import { block } from '../space/block.ts'
import { patch, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import { type Front, fronts } from './cabinet-fronts.ts'

export function baseUnits(u: Span, look: Front & { worktop: string; pitch?: number }): Feature {
  const wide = u[1] - u[0]
  return (stage, wall) =>
    [
      patch([u[0] - 0.05, u[1] + 0.05], [0, 0.1], { fill: '#2a1f2c', opacity: 0.5 }, 0.56),
      block({ u, v: [0, 0.1], out: [0, 0.54] }, '#4a4440'),
      block(
        { u, v: [0.1, 0.86], out: [0, 0.6] },
        look.colour,
        fronts(wide, 0.76, look.pitch ?? 0.55, look),
      ),
      block({ u: [u[0] - 0.02, u[1] + 0.02], v: [0.86, 0.9], out: [0, 0.63] }, look.worktop),
    ]
      .map((part) => part(stage, wall))
      .join('')
}
