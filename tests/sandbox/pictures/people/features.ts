import { mix } from '../paper/mix.ts'
import { round } from '../paper/paint.ts'
import { ellipse, line, shape, soft } from '../paper/shape.ts'
import type { Portrait } from './portrait.ts'

export function features({ eyes, hair, skin, glasses, style }: Portrait, shade: string) {
  const brow = style === 'short' ? 8 : 6
  const lips = mix(skin, '#a8323c', style === 'short' ? 0.4 : 0.62)
  const eye = (x: number) => [
    shape(
      soft([
        [x - 24, 286],
        [x - 8, 274],
        [x + 12, 274],
        [x + 25, 286],
        [x + 8, 295],
        [x - 10, 295],
      ]),
      { fill: '#fdfaf4' },
    ),
    ellipse([x, 284.5], [9, 9.5], { fill: eyes }),
    ellipse([x, 284.5], [4.4, 4.6], { fill: '#1f1a1c' }),
    ellipse([x - 3, 281], [2.4, 2.4], { fill: '#ffffff' }),
    shape(`M${x - 24} 285Q${x} 264 ${x + 25} 285`, { stroke: '#3a2a28', width: 4 }),
  ]
  const lens = (x: number) =>
    `<rect x="${x - 38}" y="258" width="76" height="56" rx="25" fill="#ffffff" fill-opacity="0.14" stroke="${glasses}" stroke-width="5.5"/>`

  return [
    ...eye(272),
    ...eye(368),
    shape('M244 254Q268 238 298 250', { stroke: mix(hair, '#2a1a18', 0.25), width: brow }),
    shape('M342 250Q372 238 396 254', { stroke: mix(hair, '#2a1a18', 0.25), width: brow }),
    shape('M322 284Q330 316 340 334Q330 346 308 342', { stroke: shade, width: 5 }),
    ellipse([250, 334], [26, 18], { fill: round([0, '#d9604f', 0.26], [1, '#d9604f', 0]) }),
    ellipse([390, 334], [26, 18], { fill: round([0, '#d9604f', 0.26], [1, '#d9604f', 0]) }),
    shape('M278 364Q300 358 320 363Q340 358 362 364Q342 392 320 392Q298 392 278 364Z', {
      fill: lips,
    }),
    shape('M286 367Q320 373 354 367Q338 381 320 381Q302 381 286 367Z', { fill: '#fdfaf4' }),
    glasses
      ? `${lens(272)}${lens(368)}${line(
          [
            [310, 280],
            [330, 280],
          ],
          { stroke: glasses, width: 5 },
        )}${line(
          [
            [234, 276],
            [210, 270],
          ],
          { stroke: glasses, width: 5 },
        )}${line(
          [
            [406, 276],
            [430, 270],
          ],
          { stroke: glasses, width: 5 },
        )}`
      : '',
  ]
}
