import { down } from '../paper/paint.ts'
import { block } from '../space/block.ts'
import { patch } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

export function oven(u: number): Feature {
  const glass = down([0, '#2b2d33'], [0.5, '#4a4d55'], [1, '#23252a'])
  return (stage, wall) =>
    [
      patch([u, u + 0.6], [0.11, 0.85], { fill: '#c9cbcc' }, 0.605),
      patch([u + 0.05, u + 0.55], [0.2, 0.62], { fill: glass }, 0.606),
      patch([u + 0.07, u + 0.53], [0.66, 0.685], { fill: '#8b8d90' }, 0.63),
      ...[0.1, 0.2, 0.4, 0.5].map((at) =>
        patch([u + at - 0.015, u + at + 0.015], [0.75, 0.78], { fill: '#5e6063' }, 0.62),
      ),
      block({ u: [u + 0.02, u + 0.58], v: [0.9, 0.912], out: [0.06, 0.56] }, '#26272b'),
    ]
      .map((part) => part(stage, wall))
      .join('')
}
