import { mix } from '../paper/mix.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'
import type { At } from './at.ts'
import { softShadow } from './soft-shadow.ts'

export function roundTable(
  stage: Stage,
  { at, radius, high, colour }: { at: At; radius: number; high: number; colour: string },
) {
  return [
    softShadow(stage, [at[0] - radius, at[0] + radius], [at[1] - radius, at[1] + radius], 0.24),
    drum(stage, { at, y: [0, high], radius: 0.05 }, mix(colour, '#000000', 0.2)),
    drum(stage, { at, y: [0, 0.03], radius: radius * 0.5 }, mix(colour, '#000000', 0.2)),
    drum(stage, { at, y: [high - 0.035, high], radius }, colour),
  ].join('')
}
