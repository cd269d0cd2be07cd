import { mix } from '../paper/mix.ts'
import { crate } from '../space/block.ts'
import type { Stage } from '../space/stage.ts'
import type { Place } from './seat.ts'
import { softShadow } from './soft-shadow.ts'

/** Facing the onlooker; the place is its left front corner. */
export function sofa(
  stage: Stage,
  { at: [x, z], wide = 2.2, colour, accent = '#c98a5a', legs = '#5b4636' }: Place,
) {
  const [right, back] = [x + wide, z + 0.9]
  const foot = (fx: number, fz: number) =>
    crate(stage, { x: [fx, fx + 0.05], y: [0, 0.16], z: [fz, fz + 0.05] }, legs)
  const half = (wide - 0.44) / 2
  const seat = (index: number) =>
    crate(
      stage,
      {
        x: [x + 0.22 + index * half + 0.02, x + 0.22 + (index + 1) * half - 0.02],
        y: [0.36, 0.5],
        z: [z, z + 0.68],
        round: 0.06,
      },
      mix(colour, '#ffffff', 0.06),
    )
  const rest = (index: number) =>
    crate(
      stage,
      {
        x: [x + 0.24 + index * half + 0.02, x + 0.2 + (index + 1) * half - 0.02],
        y: [0.5, 0.82],
        z: [z + 0.55, z + 0.7],
        round: 0.1,
      },
      mix(colour, '#ffffff', 0.03),
    )
  const pillow = (px: number, tone: string) =>
    crate(stage, { x: [px, px + 0.4], y: [0.54, 0.86], z: [z + 0.42, z + 0.52], round: 0.12 }, tone)

  return [
    softShadow(stage, [x - 0.1, right + 0.1], [z - 0.12, back]),
    foot(x + 0.08, z + 0.1),
    foot(right - 0.13, z + 0.1),
    crate(
      stage,
      { x: [x, right], y: [0.16, 0.84], z: [back - 0.2, back], round: 0.05 },
      mix(colour, '#000000', 0.06),
    ),
    crate(
      stage,
      { x: [x + 0.1, right - 0.1], y: [0.16, 0.36], z: [z + 0.02, back - 0.2], round: 0.04 },
      mix(colour, '#000000', 0.1),
    ),
    rest(0),
    rest(1),
    seat(0),
    seat(1),
    crate(stage, { x: [x, x + 0.18], y: [0.16, 0.62], z: [z, back], round: 0.05 }, colour),
    crate(stage, { x: [right - 0.18, right], y: [0.16, 0.62], z: [z, back], round: 0.05 }, colour),
    pillow(x + 0.26, accent),
    pillow(right - 0.66, mix(accent, '#f4ead6', 0.6)),
  ].join('')
}
