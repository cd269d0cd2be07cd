import { round } from '../paper/paint.ts'
import { ellipse, line } from '../paper/shape.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'
import type { At } from './at.ts'

/** A lamp on a cord, with the light around it. */
export function pendant(
  stage: Stage,
  {
    at,
    y,
    radius,
    ceiling,
    colour,
  }: { at: At; y: number; radius: number; ceiling: number; colour: string },
) {
  const [x, z] = at
  const centre = stage.camera.project([x, y, z])
  const metre = stage.camera.metre([x, y, z])
  return [
    drum(stage, { at, y: [ceiling - 0.05, ceiling], radius: 0.07 }, '#5a524c'),
    line([stage.camera.project([x, ceiling, z]), centre], { stroke: '#3a3330', width: 2.4 }),
    ellipse([centre[0], centre[1] + metre * 0.05], [metre * radius * 3.2, metre * radius * 3.2], {
      fill: round([0, '#ffe9b8', 0.42], [1, '#ffe9b8', 0]),
    }),
    drum(
      stage,
      { at, y: [y - radius * 0.6, y + radius * 0.45], radius, radiusTop: radius * 0.35 },
      colour,
    ),
    ellipse(
      [centre[0], centre[1] + metre * radius * 0.62],
      [metre * radius * 0.42, metre * radius * 0.12],
      { fill: '#fff6dc' },
    ),
  ].join('')
}
