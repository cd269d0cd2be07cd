import { block } from '../space/block.ts'
import type { Feature } from '../space/stage.ts'

export function tap(u: number): Feature {
  return (stage, wall) =>
    [
      block({ u: [u - 0.26, u + 0.26], v: [0.895, 0.904], out: [0.12, 0.5] }, '#aeb3b5'),
      block({ u: [u - 0.22, u + 0.22], v: [0.898, 0.905], out: [0.16, 0.46] }, '#7d8387'),
      block({ u: [u - 0.012, u + 0.012], v: [0.9, 1.2], out: [0.1, 0.124] }, '#b9bcbd'),
      block({ u: [u - 0.012, u + 0.012], v: [1.18, 1.205], out: [0.1, 0.3] }, '#c9cccd'),
      block({ u: [u - 0.01, u + 0.01], v: [1.12, 1.18], out: [0.28, 0.3] }, '#b9bcbd'),
    ]
      .map((part) => part(stage, wall))
      .join('')
}
