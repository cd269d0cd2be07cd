import { mix } from '../paper/mix.ts'
import { ellipse, shape, soft } from '../paper/shape.ts'
import { mirrored } from './mirrored.ts'
import type { Portrait } from './portrait.ts'

export function backHair({ style, hair }: Portrait) {
  const dark = mix(hair, '#1a1216', 0.28)
  const outlines = {
    bob: () =>
      shape(
        soft(
          mirrored([
            [320, 96],
            [220, 110],
            [172, 190],
            [166, 300],
            [172, 410],
            [206, 452],
            [320, 440],
          ]),
        ),
        { fill: dark },
      ),
    short: () => '',
    bun: () =>
      ellipse([320, 96], [62, 54], { fill: hair }) +
      ellipse([336, 104], [44, 40], { fill: dark, opacity: 0.4 }) +
      shape(
        soft(
          mirrored([
            [320, 110],
            [226, 124],
            [196, 210],
            [202, 300],
            [320, 320],
          ]),
        ),
        { fill: dark },
      ),
  }
  return outlines[style]()
}
