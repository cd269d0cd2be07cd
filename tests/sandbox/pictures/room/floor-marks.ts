import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { line } from '../paper/shape.ts'
import { outlineOn, patch } from '../space/face.ts'
import type { Plane } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import { BEHIND_METRES } from './room-walls.ts'
import type { Shell } from './shell.ts'

export function floorMarks(stage: Stage, plane: Plane, { wide, deep, floor }: Shell) {
  const chance = chanceFrom(`floor${wide}`)
  const length = deep + BEHIND_METRES
  const dark = mix(floor.colour, '#2d1f22', 0.5)
  const pitch = { boards: 0.19, tiles: 0.4, parquet: 0.11 }[floor.kind]
  const columns = Array.from({ length: Math.floor(wide / pitch) }, (_, index) => index * pitch)
  const joints = columns.map((at) =>
    line(
      outlineOn(stage, plane, [
        [at, 0],
        [at, length],
      ]),
      { stroke: dark, width: 1, opacity: 0.28 },
    ),
  )
  const plank = (at: number) => {
    const from = chance.between(0, length - 1.5)
    const run =
      floor.kind === 'tiles'
        ? ([Math.floor(from / pitch) * pitch, (Math.floor(from / pitch) + 1) * pitch] as const)
        : ([from, from + chance.between(0.7, 2.2)] as const)
    return patch([at, at + pitch], run, {
      fill: chance.next() < 0.5 ? dark : '#fff3dc',
      opacity: chance.between(0.05, 0.16),
    })(stage, plane)
  }
  const rows =
    floor.kind === 'tiles'
      ? Array.from({ length: Math.floor(length / pitch) }, (_, index) =>
          line(
            outlineOn(stage, plane, [
              [0, index * pitch],
              [wide, index * pitch],
            ]),
            { stroke: dark, width: 1, opacity: 0.28 },
          ),
        )
      : []

  return [...columns.flatMap((at) => [plank(at), plank(at)]), ...joints, ...rows].join('')
}
