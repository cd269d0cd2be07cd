import { chanceFrom } from '../paper/chance.ts'
import { line } from '../paper/shape.ts'

export function reeds(
  seed: string,
  [from, to]: readonly [number, number],
  base: number,
  high: number,
  colour: string,
) {
  const chance = chanceFrom(seed)
  return Array.from({ length: 60 }, () => {
    const [x, reach] = [chance.between(from, to), high * chance.between(0.5, 1)]
    const lean = chance.between(-0.12, 0.2) * reach
    return line(
      [
        [x, base],
        [x + lean * 0.3, base - reach * 0.6],
        [x + lean, base - reach],
      ],
      { stroke: colour, width: 2.4, opacity: 0.85 },
    )
  }).join('')
}
