import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { shape } from '../paper/shape.ts'

export function snowfall(seed: string, count: number) {
  const chance = chanceFrom(seed)
  const flakes = Array.from({ length: count }, () => {
    const size = 1.2 + chance.next() ** 3 * 5
    return blob(chance, [chance.between(0, 1600), chance.between(0, 1067)], [size, size], 6)
  })

  return shape(flakes.join(''), { fill: '#ffffff', opacity: 0.85 })
}
