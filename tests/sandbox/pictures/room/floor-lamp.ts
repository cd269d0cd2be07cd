import { round } from '../paper/paint.ts'
import { ellipse } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'
import type { At } from './at.ts'
import { softShadow } from './soft-shadow.ts'

export function floorLamp(
  stage: Stage,
  { at, high, colour }: { at: At; high: number; colour: string },
) {
  const [x, z] = at
  const metre = stage.camera.metre([x, high, z])
  const glow = stage.camera.project([x, high + 0.15, z])
  return [
    softShadow(stage, [x - 0.18, x + 0.18], [z - 0.18, z + 0.18], 0.25),
    drum(stage, { at, y: [0, 0.03], radius: 0.15 }, '#4a423c'),
    crate(
      stage,
      { x: [x - 0.012, x + 0.012], y: [0.03, high], z: [z - 0.012, z + 0.012] },
      '#4a423c',
    ),
    ellipse(glow, [metre * 0.7, metre * 0.7], {
      fill: round([0, '#ffe6ae', 0.5], [1, '#ffe6ae', 0]),
    }),
    drum(stage, { at, y: [high, high + 0.32], radius: 0.24, radiusTop: 0.17 }, colour),
  ].join('')
}
