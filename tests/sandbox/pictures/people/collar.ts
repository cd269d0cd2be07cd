import { mix } from '../paper/mix.ts'
import { polygon, shape, soft } from '../paper/shape.ts'
import type { Portrait } from './portrait.ts'

export function collar({ jacket, shirt, scarf }: Portrait) {
  const lapel = mix(jacket, '#000000', 0.2)
  const parts = [
    polygon(
      [
        [256, 446],
        [228, 474],
        [262, 590],
        [318, 660],
        [290, 560],
      ],
      { fill: lapel },
    ),
    polygon(
      [
        [384, 446],
        [412, 474],
        [378, 590],
        [322, 660],
        [350, 560],
      ],
      { fill: mix(lapel, '#000000', 0.12) },
    ),
    polygon(
      [
        [262, 446],
        [258, 478],
        [296, 526],
        [318, 536],
      ],
      { fill: mix(shirt, '#ffffff', 0.3) },
    ),
    polygon(
      [
        [378, 446],
        [382, 478],
        [344, 526],
        [322, 536],
      ],
      { fill: mix(shirt, '#4a4a6a', 0.12) },
    ),
  ]
  return (
    parts.join('') +
    (scarf
      ? shape(
          soft([
            [236, 452],
            [320, 500],
            [404, 452],
            [420, 500],
            [330, 560],
            [220, 504],
          ]),
          { fill: scarf },
        ) +
        polygon(
          [
            [300, 536],
            [348, 530],
            [364, 640],
            [312, 640],
          ],
          { fill: mix(scarf, '#000000', 0.15) },
        )
      : '')
  )
}
