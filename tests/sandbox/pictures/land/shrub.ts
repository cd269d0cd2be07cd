import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { ellipse, shape } from '../paper/shape.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import { foliage, type Tones } from './foliage.ts'

type Shrub = { at: Vec; high: number; wide: number; seed: string; tones?: Tones; flowers?: string }

export function shrub(
  stage: Stage,
  { at, high, wide, seed, tones = ['#3d5a38', '#5c7e46', '#84a457'], flowers }: Shrub,
) {
  const chance = chanceFrom(seed)
  const [x, y] = stage.camera.project(at)
  const metre = stage.camera.metre(at)
  const [rx, ry] = [(wide * metre) / 2, (high * metre) / 2]
  const blooms = Array.from({ length: flowers ? 26 : 0 }, () => {
    const [angle, far] = [chance.between(0, 6.28), Math.sqrt(chance.next()) * 0.85]
    const size = metre * 0.05
    return blob(
      chance,
      [x + Math.cos(angle) * rx * far, y - ry + Math.sin(angle) * ry * far - ry * 0.1],
      [size, size * 0.85],
      6,
    )
  })

  return (
    ellipse([x, y], [rx * 1.08, ry * 0.16], { fill: stage.shadow, opacity: 0.25 }) +
    foliage(chance, {
      centre: [x, y - ry * 0.9],
      reach: [rx, ry],
      leaf: Math.min(rx, ry) * 0.13,
      puffs: 16,
      tones,
      side: stage.sun[0] < 0 ? -1 : 1,
    }) +
    shape(blooms.join(''), { fill: flowers ?? 'none' })
  )
}
