import { chanceFrom } from '../paper/chance.ts'
import type { Point } from '../paper/point.ts'
import { line, shape, soft } from '../paper/shape.ts'
import { drum } from '../space/drum.ts'
import type { Stage } from '../space/stage.ts'
import type { At } from './at.ts'
import { softShadow } from './soft-shadow.ts'

export function houseplant(
  stage: Stage,
  {
    at,
    high,
    pot,
    seed,
    base = 0,
  }: { at: At; high: number; pot: string; seed: string; base?: number },
) {
  const chance = chanceFrom(seed)
  const [x, z] = at
  const metre = stage.camera.metre([x, base, z])
  const foot = stage.camera.project([x, base + high * 0.28, z])
  const leaves = Array.from({ length: 15 }, (_, index) => {
    const lean = (index / 14 - 0.5) * 2.3 + chance.between(-0.15, 0.15)
    const reach = metre * high * chance.between(0.5, 0.78) * (1 - Math.abs(lean) * 0.18)
    const tip: Point = [foot[0] + Math.sin(lean) * reach, foot[1] - Math.cos(lean) * reach]
    const middle: Point = [
      foot[0] * 0.4 + tip[0] * 0.6,
      foot[1] * 0.4 + tip[1] * 0.6 - reach * 0.12,
    ]
    const wide = metre * high * 0.05
    const fill = ['#4c6b4a', '#67885a', '#8aa86f'][index % 3] ?? '#67885a'
    return (
      line([foot, middle], { stroke: '#5a7350', width: 1.6 }) +
      shape(
        soft([
          [foot[0], foot[1]],
          [middle[0] - wide, middle[1]],
          tip,
          [middle[0] + wide, middle[1] + wide],
        ]),
        { fill },
      )
    )
  })
  const shade =
    base === 0
      ? softShadow(stage, [x - high * 0.2, x + high * 0.2], [z - high * 0.2, z + high * 0.2], 0.25)
      : ''
  return (
    shade +
    leaves.join('') +
    drum(
      stage,
      { at, y: [base, base + high * 0.3], radius: high * 0.13, radiusTop: high * 0.17 },
      pot,
    )
  )
}
