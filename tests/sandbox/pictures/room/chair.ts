import { mix } from '../paper/mix.ts'
import { crate } from '../space/block.ts'
import type { Stage } from '../space/stage.ts'
import type { Place } from './seat.ts'
import { softShadow } from './soft-shadow.ts'

/** A plain wooden chair; `back` says which way its back stands. */
export function chair(stage: Stage, { at: [x, z], colour }: Place, back: 'far' | 'near' = 'far') {
  const leg = (lx: number, lz: number, high: number) =>
    crate(stage, { x: [lx, lx + 0.035], y: [0, high], z: [lz, lz + 0.035] }, colour)
  const backZ = back === 'far' ? z + 0.38 : z
  const rest = [
    leg(x, backZ, 0.86),
    leg(x + 0.38, backZ, 0.86),
    crate(
      stage,
      { x: [x, x + 0.415], y: [0.72, 0.86], z: [backZ, backZ + 0.03], round: 0.02 },
      colour,
    ),
    ...[0.1, 0.19, 0.28].map((dx) =>
      crate(
        stage,
        { x: [x + dx, x + dx + 0.02], y: [0.45, 0.74], z: [backZ, backZ + 0.02] },
        colour,
      ),
    ),
  ]
  const seat = crate(
    stage,
    { x: [x - 0.01, x + 0.425], y: [0.42, 0.46], z: [z, z + 0.42], round: 0.02 },
    mix(colour, '#ffffff', 0.1),
  )
  const others = [
    leg(x, back === 'far' ? z : z + 0.38, 0.44),
    leg(x + 0.38, back === 'far' ? z : z + 0.38, 0.44),
  ]

  return (
    softShadow(stage, [x, x + 0.44], [z, z + 0.44], 0.22) +
    (back === 'far' ? [...rest, ...others, seat] : [...others, seat, ...rest]).join('')
  )
}
