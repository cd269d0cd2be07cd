import { mix } from '../paper/mix.ts'
import { shape, soft } from '../paper/shape.ts'
import type { Portrait } from './portrait.ts'

export function frontHair({ style, hair }: Portrait) {
  const glow = mix(hair, '#fff0d0', 0.22)
  const outlines = {
    bob: () =>
      shape(
        soft([
          [350, 116],
          [250, 108],
          [188, 170],
          [176, 280],
          [178, 390],
          [206, 430],
          [222, 330],
          [232, 240],
          [290, 204],
          [356, 168],
        ]),
        { fill: hair },
      ) +
      shape(
        soft([
          [340, 116],
          [420, 126],
          [460, 200],
          [466, 310],
          [462, 400],
          [434, 430],
          [420, 330],
          [412, 250],
          [384, 196],
          [336, 160],
        ]),
        { fill: mix(hair, '#1a1216', 0.12) },
      ) +
      shape('M262 134Q206 190 198 330', { stroke: glow, width: 7, opacity: 0.5 }),
    short: () =>
      shape(
        soft([
          [208, 262],
          [200, 190],
          [236, 128],
          [310, 104],
          [392, 114],
          [436, 168],
          [440, 222],
          [432, 264],
          [418, 220],
          [396, 196],
          [330, 192],
          [262, 186],
          [228, 214],
        ]),
        { fill: hair },
      ) + shape('M240 160Q300 122 380 140', { stroke: glow, width: 8, opacity: 0.5 }),
    bun: () =>
      shape(
        soft([
          [320, 116],
          [246, 126],
          [206, 190],
          [206, 270],
          [230, 232],
          [276, 196],
          [320, 172],
          [372, 194],
          [410, 232],
          [434, 270],
          [434, 190],
          [394, 126],
        ]),
        { fill: hair },
      ) + shape('M236 176Q268 136 318 132', { stroke: glow, width: 7, opacity: 0.5 }),
  }
  return outlines[style]()
}
