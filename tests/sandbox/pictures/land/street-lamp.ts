import { round } from '../paper/paint.ts'
import { ellipse } from '../paper/shape.ts'
import { crate } from '../space/block.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'

export function streetLamp(
  stage: Stage,
  at: readonly [x: number, z: number],
  high: number,
  isLit = true,
) {
  const [x, z] = at
  const metre = stage.camera.metre([x, high, z])
  const light = stage.camera.project([x, high + 0.2, z])

  return [
    drum(stage, { at, y: [0, 0.5], radius: 0.13 }, '#2f333b'),
    crate(stage, { x: [x - 0.05, x + 0.05], y: [0.4, high], z: [z - 0.05, z + 0.05] }, '#2f333b'),
    isLit
      ? ellipse(light, [metre * 1.7, metre * 1.7], {
          fill: round([0, '#ffdf9c', 0.75], [1, '#ffdf9c', 0]),
        })
      : '',
    drum(
      stage,
      { at, y: [high, high + 0.5], radius: 0.14, radiusTop: 0.24 },
      isLit ? '#ffeec2' : '#d9dcd6',
    ),
    drum(stage, { at, y: [high + 0.5, high + 0.66], radius: 0.28, radiusTop: 0.06 }, '#2f333b'),
  ].join('')
}
