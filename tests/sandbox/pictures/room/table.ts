import { mix } from '../paper/mix.ts'
import { crate } from '../space/block.ts'
import type { Span } from '../space/face.ts'
import type { Stage } from '../space/stage.ts'
import { softShadow } from './soft-shadow.ts'

export function table(
  stage: Stage,
  { x, z, high, colour }: { x: Span; z: Span; high: number; colour: string },
) {
  const leg = (lx: number, lz: number) =>
    crate(
      stage,
      { x: [lx, lx + 0.06], y: [0, high], z: [lz, lz + 0.06] },
      mix(colour, '#000000', 0.12),
    )
  return [
    softShadow(stage, x, z, 0.26),
    leg(x[0] + 0.05, z[1] - 0.12),
    leg(x[1] - 0.11, z[1] - 0.12),
    leg(x[0] + 0.05, z[0] + 0.06),
    leg(x[1] - 0.11, z[0] + 0.06),
    crate(stage, { x, y: [high - 0.045, high], z }, colour),
  ].join('')
}
