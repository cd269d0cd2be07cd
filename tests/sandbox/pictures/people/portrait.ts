import { mix } from '../paper/mix.ts'
import { page } from '../paper/page.ts'
import { down, round } from '../paper/paint.ts'
import type { Point } from '../paper/point.ts'
import { clipped, ellipse, polygon, shape, soft } from '../paper/shape.ts'
import { backHair } from './back-hair.ts'
import { beard } from './beard.ts'
import { collar } from './collar.ts'
import { ears } from './ears.ts'
import { features } from './features.ts'
import { frontHair } from './front-hair.ts'
import { mirrored } from './mirrored.ts'
import { SIDE } from './side.ts'

export type Portrait = {
  ground: string
  skin: string
  hair: string
  jacket: string
  shirt: string
  eyes: string
  style: 'bob' | 'short' | 'bun'
  glasses?: string
  beard?: boolean
  scarf?: string
}

/** A head and shoulders in flat tones, the light from the left. */
export function portrait(look: Portrait) {
  const { skin, hair } = look
  const shade = mix(skin, '#7a3a3a', 0.22)
  const face: Point[] = mirrored([
    [320, 150],
    [252, 158],
    [214, 214],
    [212, 290],
    [226, 348],
    [262, 398],
    [300, 420],
  ])

  return page(
    [
      polygon(
        [
          [0, 0],
          [SIDE, 0],
          [SIDE, SIDE],
          [0, SIDE],
        ],
        { fill: down([0, mix(look.ground, '#ffffff', 0.2)], [1, look.ground]) },
      ),
      ellipse([270, 250], [330, 330], { fill: round([0, '#ffffff', 0.32], [1, '#ffffff', 0]) }),
      backHair(look),
      shape(
        soft(
          mirrored([
            [320, 470],
            [240, 462],
            [150, 500],
            [96, 560],
            [70, 690],
            [320, 720],
          ]),
        ),
        { fill: look.jacket },
      ),
      polygon(
        mirrored([
          [320, 560],
          [262, 448],
          [270, 390],
          [320, 400],
        ]),
        { fill: shade },
      ),
      polygon(
        [
          [262, 452],
          [320, 540],
          [378, 452],
          [410, 480],
          [350, 660],
          [290, 660],
          [230, 480],
        ],
        { fill: look.shirt },
      ),
      shape(
        soft([
          [258, 380],
          [382, 380],
          [384, 440],
          [380, 478],
          [320, 524],
          [260, 478],
          [256, 440],
        ]),
        { fill: shade },
      ),
      collar(look),
      ...ears(skin, shade),
      shape(soft(face), { fill: skin }),
      clipped(
        face,
        shape(
          soft([
            [380, 130],
            [450, 180],
            [450, 420],
            [330, 440],
            [372, 380],
            [392, 280],
          ]),
          { fill: shade, opacity: 0.5 },
        ),
      ),
      look.beard ? beard(face, hair) : '',
      ...features(look, shade),
      frontHair(look),
    ],
    [SIDE, SIDE],
  )
}
