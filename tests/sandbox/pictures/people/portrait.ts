import { mix } from '../paper/mix.ts'
import { down, round } from '../paper/paint.ts'
import { page } from '../paper/page.ts'
import type { Point } from '../paper/point.ts'
import { clipped, ellipse, line, polygon, shape, soft } from '../paper/shape.ts'

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

const SIDE = 640
const mirrored = (points: readonly Point[]): Point[] => [...points, ...points.toReversed().map(([x, y]): Point => [SIDE - x, y])]

/** A head and shoulders in flat tones, the light from the left. */
export function portrait(look: Portrait) {
  const { skin, hair } = look
  const shade = mix(skin, '#7a3a3a', 0.22)
  const face: Point[] = mirrored([[320, 150], [252, 158], [214, 214], [212, 290], [226, 348], [262, 398], [300, 420]])

  return page(
    [
      polygon([[0, 0], [SIDE, 0], [SIDE, SIDE], [0, SIDE]], { fill: down([0, mix(look.ground, '#ffffff', 0.2)], [1, look.ground]) }),
      ellipse([270, 250], [330, 330], { fill: round([0, '#ffffff', 0.32], [1, '#ffffff', 0]) }),
      backHair(look),
      shape(soft(mirrored([[320, 470], [240, 462], [150, 500], [96, 560], [70, 690], [320, 720]])), { fill: look.jacket }),
      polygon(mirrored([[320, 560], [262, 448], [270, 390], [320, 400]]), { fill: shade }),
      polygon([[262, 452], [320, 540], [378, 452], [410, 480], [350, 660], [290, 660], [230, 480]], { fill: look.shirt }),
      shape(soft([[258, 380], [382, 380], [384, 440], [380, 478], [320, 524], [260, 478], [256, 440]]), { fill: shade }),
      collar(look),
      ...ears(skin, shade),
      shape(soft(face), { fill: skin }),
      clipped(face, shape(soft([[380, 130], [450, 180], [450, 420], [330, 440], [372, 380], [392, 280]]), { fill: shade, opacity: 0.5 })),
      look.beard ? beard(face, hair) : '',
      ...features(look, shade),
      frontHair(look),
    ],
    [SIDE, SIDE],
  )
}

function ears(skin: string, shade: string) {
  return [shape(soft([[216, 262], [196, 256], [194, 304], [214, 330], [224, 300]]), { fill: skin }), shape(soft([[424, 262], [444, 256], [446, 304], [426, 330], [416, 300]]), { fill: shade })]
}

function features({ eyes, hair, skin, glasses, style }: Portrait, shade: string) {
  const brow = style === 'short' ? 8 : 6
  const lips = mix(skin, '#a8323c', style === 'short' ? 0.4 : 0.62)
  const eye = (x: number) => [
    shape(soft([[x - 24, 286], [x - 8, 274], [x + 12, 274], [x + 25, 286], [x + 8, 295], [x - 10, 295]]), { fill: '#fdfaf4' }),
    ellipse([x, 284.5], [9, 9.5], { fill: eyes }),
    ellipse([x, 284.5], [4.4, 4.6], { fill: '#1f1a1c' }),
    ellipse([x - 3, 281], [2.4, 2.4], { fill: '#ffffff' }),
    shape(`M${x - 24} 285Q${x} 264 ${x + 25} 285`, { stroke: '#3a2a28', width: 4 }),
  ]
  const lens = (x: number) => `<rect x="${x - 38}" y="258" width="76" height="56" rx="25" fill="#ffffff" fill-opacity="0.14" stroke="${glasses}" stroke-width="5.5"/>`

  return [
    ...eye(272), ...eye(368),
    shape('M244 254Q268 238 298 250', { stroke: mix(hair, '#2a1a18', 0.25), width: brow }),
    shape('M342 250Q372 238 396 254', { stroke: mix(hair, '#2a1a18', 0.25), width: brow }),
    shape('M322 284Q330 316 340 334Q330 346 308 342', { stroke: shade, width: 5 }),
    ellipse([250, 334], [26, 18], { fill: round([0, '#d9604f', 0.26], [1, '#d9604f', 0]) }),
    ellipse([390, 334], [26, 18], { fill: round([0, '#d9604f', 0.26], [1, '#d9604f', 0]) }),
    shape('M278 364Q300 358 320 363Q340 358 362 364Q342 392 320 392Q298 392 278 364Z', { fill: lips }),
    shape('M286 367Q320 373 354 367Q338 381 320 381Q302 381 286 367Z', { fill: '#fdfaf4' }),
    glasses ? `${lens(272)}${lens(368)}${line([[310, 280], [330, 280]], { stroke: glasses, width: 5 })}${line([[234, 276], [210, 270]], { stroke: glasses, width: 5 })}${line([[406, 276], [430, 270]], { stroke: glasses, width: 5 })}` : '',
  ]
}

function beard(face: readonly Point[], hair: string) {
  const outline = soft([[208, 296], [232, 330], [252, 344], [284, 342], [320, 346], [356, 342], [388, 344], [408, 330], [432, 296], [440, 400], [380, 450], [260, 450], [200, 400]])
  return clipped(face, shape(outline, { fill: mix(hair, '#8a5a4a', 0.12), opacity: 0.88 }))
}

function collar({ jacket, shirt, scarf }: Portrait) {
  const lapel = mix(jacket, '#000000', 0.2)
  const parts = [
    polygon([[256, 446], [228, 474], [262, 590], [318, 660], [290, 560]], { fill: lapel }),
    polygon([[384, 446], [412, 474], [378, 590], [322, 660], [350, 560]], { fill: mix(lapel, '#000000', 0.12) }),
    polygon([[262, 446], [258, 478], [296, 526], [318, 536]], { fill: mix(shirt, '#ffffff', 0.3) }),
    polygon([[378, 446], [382, 478], [344, 526], [322, 536]], { fill: mix(shirt, '#4a4a6a', 0.12) }),
  ]
  return parts.join('') + (scarf ? shape(soft([[236, 452], [320, 500], [404, 452], [420, 500], [330, 560], [220, 504]]), { fill: scarf }) + polygon([[300, 536], [348, 530], [364, 640], [312, 640]], { fill: mix(scarf, '#000000', 0.15) }) : '')
}

function backHair({ style, hair }: Portrait) {
  const dark = mix(hair, '#1a1216', 0.28)
  const outlines = {
    bob: () => shape(soft(mirrored([[320, 96], [220, 110], [172, 190], [166, 300], [172, 410], [206, 452], [320, 440]])), { fill: dark }),
    short: () => '',
    bun: () => ellipse([320, 96], [62, 54], { fill: hair }) + ellipse([336, 104], [44, 40], { fill: dark, opacity: 0.4 }) + shape(soft(mirrored([[320, 110], [226, 124], [196, 210], [202, 300], [320, 320]])), { fill: dark }),
  }
  return outlines[style]()
}

function frontHair({ style, hair }: Portrait) {
  const glow = mix(hair, '#fff0d0', 0.22)
  const outlines = {
    bob: () =>
      shape(soft([[350, 116], [250, 108], [188, 170], [176, 280], [178, 390], [206, 430], [222, 330], [232, 240], [290, 204], [356, 168]]), { fill: hair }) +
      shape(soft([[340, 116], [420, 126], [460, 200], [466, 310], [462, 400], [434, 430], [420, 330], [412, 250], [384, 196], [336, 160]]), { fill: mix(hair, '#1a1216', 0.12) }) +
      shape('M262 134Q206 190 198 330', { stroke: glow, width: 7, opacity: 0.5 }),
    short: () =>
      shape(soft([[208, 262], [200, 190], [236, 128], [310, 104], [392, 114], [436, 168], [440, 222], [432, 264], [418, 220], [396, 196], [330, 192], [262, 186], [228, 214]]), { fill: hair }) +
      shape('M240 160Q300 122 380 140', { stroke: glow, width: 8, opacity: 0.5 }),
    bun: () =>
      shape(soft([[320, 116], [246, 126], [206, 190], [206, 270], [230, 232], [276, 196], [320, 172], [372, 194], [410, 232], [434, 270], [434, 190], [394, 126]]), { fill: hair }) +
      shape('M236 176Q268 136 318 132', { stroke: glow, width: 7, opacity: 0.5 }),
  }
  return outlines[style]()
}
