import type { Chance } from '../../paper/chance.ts'
import type { Point } from '../../paper/point.ts'
import type { Stage } from '../../space/stage.ts'
import type { Tones } from '../foliage.ts'

export type Stand = {
  chance: Chance
  foot: Point
  high: number
  tones: Tones
  side: number
  stage: Stage
}
