import type { Point } from '../../paper/point.ts'
import { polygon } from '../../paper/shape.ts'
import type { Stand } from './stand.ts'
import { trunk } from './trunk.ts'

export function spruce({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const tiers = 11
  const boughs = Array.from({ length: tiers }, (_, index) => {
    const share = index / (tiers - 1)
    const [top, wide] = [y - high * (0.06 + share * 0.8), high * 0.21 * (1 - share * 0.88)]
    const fringe = (from: number, to: number, drop: number) =>
      Array.from({ length: 13 }, (_, at): Point => {
        const place = from + ((to - from) * at) / 12
        return [
          x + place * wide,
          top +
            high *
              drop *
              (0.4 + Math.abs(place) * 0.7) *
              (at % 2 === 0 ? 1 : chance.between(0.5, 0.8)),
        ]
      })
    const peak: Point = [x, top - high * 0.13]
    return (
      polygon([peak, ...fringe(1, -1, 0.065)], { fill: tones[0] }) +
      polygon([peak, ...fringe(side, side * -0.15, 0.05)], { fill: tones[1] }) +
      polygon(
        [[x + side * wide * 0.1, top - high * 0.09], ...fringe(side * 0.92, side * 0.3, 0.03)],
        { fill: tones[2], opacity: 0.75 },
      )
    )
  })
  return trunk(foot, high * 0.2, high * 0.014, '#6b5648', '#3f3632') + boughs.join('')
}
