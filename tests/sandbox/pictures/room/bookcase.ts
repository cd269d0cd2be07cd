import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { crate } from '../space/block.ts'
import type { Span } from '../space/face.ts'
import type { Stage } from '../space/stage.ts'
import { softShadow } from './soft-shadow.ts'

export function bookcase(
  stage: Stage,
  { x, z, high, colour, seed }: { x: Span; z: Span; high: number; colour: string; seed: string },
) {
  const chance = chanceFrom(seed)
  const spines = ['#a8553f', '#d9b46a', '#5d7a86', '#e9dfca', '#6d7b5c', '#3f4657', '#c98f76']
  const shelves = Math.floor(high / 0.38)
  const books = Array.from({ length: shelves }, (_, shelf) => {
    let at = x[0] + 0.06
    const row: string[] = []
    while (at < x[1] - 0.12) {
      const wide = chance.between(0.025, 0.06)
      if (chance.next() < 0.84)
        row.push(
          crate(
            stage,
            {
              x: [at, at + wide],
              y: [shelf * 0.38 + 0.06, shelf * 0.38 + 0.06 + chance.between(0.2, 0.29)],
              z: [z[0] + 0.02, z[0] + 0.2],
            },
            spines[Math.floor(chance.next() * spines.length)] ?? '#e9dfca',
          ),
        )
      at += wide + 0.004
    }
    return (
      row.join('') + crate(stage, { x, y: [shelf * 0.38 + 0.02, shelf * 0.38 + 0.055], z }, colour)
    )
  })
  return [
    softShadow(stage, [x[0] - 0.05, x[1] + 0.05], [z[0] - 0.15, z[1]]),
    crate(stage, { x, y: [0, high], z: [z[1] - 0.03, z[1]] }, mix(colour, '#000000', 0.25)),
    ...books,
    crate(stage, { x: [x[0], x[0] + 0.035], y: [0, high], z }, colour),
    crate(stage, { x: [x[1] - 0.035, x[1]], y: [0, high], z }, colour),
    crate(stage, { x, y: [high - 0.035, high], z }, colour),
  ].join('')
}
