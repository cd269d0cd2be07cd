import { blob } from '../paper/blob.ts'
import type { Chance } from '../paper/chance.ts'
import type { Point } from '../paper/point.ts'
import { shape } from '../paper/shape.ts'

export type Tones = readonly [dark: string, middle: string, light: string]
/** Far trees get fewer leaves rather than smaller ones, which would only be noise to the encoder. */
const LEAF_PIXELS_MIN = 3.8

type Mass = {
  centre: Point
  reach: Point
  leaf: number
  /** How many puffs the mass is heaped of. */
  puffs: number
  tones: Tones
  /** −1 when the sun stands to the left, 1 to the right. */
  side?: number
  airy?: boolean
}

/** A dark body, and on it puffs from the top down, each with its own leaves in shade and in sun. */
export function foliage(
  chance: Chance,
  {
    centre: [x, y],
    reach: [rx, ry],
    leaf: wished,
    puffs: all,
    tones,
    side = -1,
    airy = false,
  }: Mass,
) {
  const leaf = Math.max(wished, LEAF_PIXELS_MIN)
  const puffs = Math.max(3, Math.round(all * Math.min(1, wished / LEAF_PIXELS_MIN)))
  const inside = (share: number): Point => {
    const [angle, far] = [chance.between(0, 6.283), Math.sqrt(chance.next()) * share]
    return [x + Math.cos(angle) * rx * far, y + Math.sin(angle) * ry * far]
  }
  const scattered = (count: number, size: number, place: () => Point) =>
    Array.from({ length: count }, () => {
      const wide = size * chance.between(0.6, 1.2)
      return blob(chance, place(), [wide, wide * 0.72], 5)
    }).join('')
  const heart = airy ? '' : blob(chance, [x, y], [rx * 0.8, ry * 0.8], 12)
  const body = shape(heart + scattered(puffs * 7, leaf * 1.25, () => inside(1)), { fill: tones[0] })
  const round = Math.min(rx, ry) * 0.34
  const tops = Array.from({ length: Math.round(puffs * 1.5) }, (): Point => {
    const [px, py] = inside(0.9)
    return [px + side * rx * 0.06, py - ry * 0.1]
  }).toSorted((a, b) => a[1] - b[1])

  return body + tops.map(puff).join('')

  function puff([px, py]: Point) {
    const near = (spread: number, lift: number) => (): Point => {
      const [angle, far] = [chance.between(0, 6.283), Math.sqrt(chance.next()) * spread]
      return [
        px + side * lift * 0.8 + Math.cos(angle) * far * 1.25,
        py - lift + Math.sin(angle) * far,
      ]
    }
    return (
      shape(scattered(11, leaf, near(round, round * 0.15)), { fill: tones[1] }) +
      shape(scattered(7, leaf * 0.62, near(round * 0.62, round * 0.5)), { fill: tones[2] })
    )
  }
}
