import { chanceFrom } from '../paper/chance.ts'
import { polygon } from '../paper/shape.ts'

export function stars(seed: string, count: number, bottom: number) {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => {
    const [x, y, r] = [chance.between(0, 1600), chance.between(0, bottom), chance.between(0.8, 1.9)]
    return polygon(
      [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ],
      { fill: '#ffffff', opacity: 0.7 },
    )
  }).join('')
}
