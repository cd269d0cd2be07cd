import { mix } from '../paper/mix.ts'
import { crate } from '../space/block.ts'
import type { Stage } from '../space/stage.ts'
import { softShadow } from './soft-shadow.ts'

type Bed = {
  at: readonly [x: number, z: number]
  wide: number
  long: number
  frame: string
  sheet: string
  cover: string
  throwOver: string
}

/** Its foot towards the onlooker. */
export function bed(stage: Stage, { at: [x, z], wide, long, frame, sheet, cover, throwOver }: Bed) {
  const [right, head] = [x + wide, z + long]
  const pillow = (px: number, dz: number, tone: string, size: number) =>
    crate(
      stage,
      {
        x: [px, px + size],
        y: [0.62, 0.62 + size * 0.5],
        z: [head - dz - 0.14, head - dz],
        round: 0.12,
      },
      tone,
    )
  const gap = wide / 2

  return [
    softShadow(stage, [x - 0.08, right + 0.08], [z - 0.1, head]),
    crate(
      stage,
      { x: [x - 0.05, right + 0.05], y: [0.1, 1.05], z: [head, head + 0.06], round: 0.03 },
      frame,
    ),
    crate(stage, { x: [x, right], y: [0.12, 0.34], z: [z, head] }, mix(frame, '#000000', 0.1)),
    crate(stage, { x: [x, right], y: [0.34, 0.56], z: [z + 0.02, head], round: 0.05 }, sheet),
    pillow(x + 0.14, 0.08, sheet, gap - 0.22),
    pillow(x + gap + 0.06, 0.08, sheet, gap - 0.22),
    pillow(x + 0.26, 0.3, mix(cover, '#ffffff', 0.35), gap - 0.42),
    pillow(x + gap + 0.16, 0.3, mix(cover, '#ffffff', 0.35), gap - 0.42),
    crate(
      stage,
      { x: [x - 0.04, right + 0.04], y: [0.3, 0.62], z: [z - 0.02, head - 0.75], round: 0.07 },
      cover,
    ),
    crate(
      stage,
      { x: [x - 0.05, right + 0.05], y: [0.32, 0.64], z: [head - 0.86, head - 0.7], round: 0.06 },
      sheet,
    ),
    crate(
      stage,
      { x: [x - 0.06, right + 0.06], y: [0.62, 0.66], z: [z + 0.14, z + 0.66], round: 0.05 },
      throwOver,
    ),
  ].join('')
}
