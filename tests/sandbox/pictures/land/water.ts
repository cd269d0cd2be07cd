import { chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { down } from '../paper/paint.ts'
import { polygon, shape, soft } from '../paper/shape.ts'

type Water = {
  top: number
  bottom: number
  light: string
  dark: string
  seed: string
  mirror?: string
}

/** Water that takes the light of the sky far off and its own colour near; ripples widen towards the onlooker. */
export function water({ top, bottom, light, dark, seed, mirror }: Water) {
  const chance = chanceFrom(seed)
  const deep = bottom - top
  const sheet = polygon(
    [
      [0, top],
      [1600, top],
      [1600, bottom],
      [0, bottom],
    ],
    { fill: down([0, light], [0.45, mix(light, dark, 0.6)], [1, dark]) },
  )
  const shore = mirror
    ? polygon(
        [
          [0, top],
          [1600, top],
          [1600, top + deep * 0.1],
          [0, top + deep * 0.1],
        ],
        { fill: down([0, mirror, 0.75], [1, mirror, 0]) },
      )
    : ''
  const ripples = Array.from({ length: 110 }, () => {
    const depth = chance.next() ** 1.4
    const [x, y] = [chance.between(-100, 1700), top + 3 + deep * depth]
    const [wide, thick] = [chance.between(14, 60) * (0.4 + depth * 2.6), 0.8 + depth * 4.5]
    const fill = chance.next() < 0.6 ? mix(light, '#ffffff', 0.3) : mix(dark, '#1d3850', 0.3)
    return shape(
      soft([
        [x - wide, y],
        [x, y - thick],
        [x + wide, y],
        [x, y + thick * 0.5],
      ]),
      { fill, opacity: 0.35 },
    )
  })

  return sheet + shore + ripples.join('')
}
