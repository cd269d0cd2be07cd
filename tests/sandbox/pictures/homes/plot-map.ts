import { blob } from '../paper/blob.ts'
import { chanceFrom } from '../paper/chance.ts'
import { page } from '../paper/page.ts'
import type { Point } from '../paper/point.ts'
import { ellipse, line, polygon, shape, soft } from '../paper/shape.ts'
import { words } from '../paper/words.ts'
import { northArrow, scaleBar } from '../plan/margin.ts'
import { buildings } from './plot-map-buildings.ts'

const INK = '#262524'

const own: Point[] = [
  [560, 250],
  [985, 205],
  [1060, 640],
  [640, 715],
]

export function plotMap() {
  const boundaries: Point[][] = [
    [
      [60, 330],
      [560, 250],
    ],
    [
      [985, 205],
      [1540, 150],
    ],
    [
      [1060, 640],
      [1540, 585],
    ],
    [
      [640, 715],
      [80, 810],
    ],
    [
      [560, 250],
      [530, 60],
    ],
    [
      [985, 205],
      [955, 60],
    ],
    [
      [1240, 180],
      [1320, 608],
    ],
    [
      [300, 292],
      [352, 765],
    ],
  ]
  const chance = chanceFrom('map')
  const wood = Array.from({ length: 46 }, () =>
    blob(chance, [chance.between(70, 500), chance.between(70, 250)], [26, 24], 9),
  )
  const trees = Array.from(
    { length: 9 },
    (): Point => [chance.between(610, 760), chance.between(290, 640)],
  )
  const levels = [0, 1, 2, 3, 4].map((index) =>
    shape(
      soft([
        [-200, 900 - index * 90],
        [400, 640 - index * 80],
        [800, 560 - index * 90],
        [1250, 500 - index * 110],
        [1800, 320 - index * 90],
        [1900, -900],
        [-300, -900],
      ]),
      { stroke: '#c9b48c', width: 1.6, opacity: 0.7 },
    ),
  )
  const road: Point[] = [
    [-20, 890],
    [640, 778],
    [1080, 702],
    [1640, 640],
  ]

  return page([
    '<rect width="1600" height="1067" fill="#f7f2e7"/>',
    '<clipPath id="sheet"><rect x="60" y="60" width="1480" height="850"/></clipPath><g clip-path="url(#sheet)">',
    '<rect x="60" y="60" width="1480" height="850" fill="#f1ecd9"/>',
    shape(wood.join(''), { fill: '#d5dfc0' }),
    shape(
      soft([
        [1180, 700],
        [1300, 760],
        [1640, 700],
        [1700, 1000],
        [1100, 1000],
      ]),
      { fill: '#cfe0e4' },
    ),
    ...levels,
    line(road, { stroke: '#b9b0a0', width: 66 }),
    line(road, { stroke: '#fffdf6', width: 58 }),
    line(road, { stroke: '#cfc6b4', width: 2 }),
    polygon(own, { fill: '#f3dfa8', opacity: 0.85 }),
    ...boundaries.map((pair) => line(pair, { stroke: '#8d6f5a', width: 2.4 })),
    ...buildings(),
    polygon(
      [
        [760, 345],
        [955, 324],
        [976, 470],
        [782, 492],
      ],
      { stroke: '#b5493c', width: 3 },
    ),
    ...trees.map((at) => ellipse(at, [15, 15], { fill: '#c3d3a2', stroke: '#7f9464', width: 1.6 })),
    polygon(own, { stroke: '#b5493c', width: 6 }),
    ...own.map((at) => ellipse(at, [9, 9], { fill: '#fffdf6', stroke: INK, width: 2.6 })),
    '</g><rect x="60" y="60" width="1480" height="850" fill="none" stroke="#262524" stroke-width="2.4"/>',
    words('Tomt', [870, 560], { size: 30, colour: INK }),
    words('1 860 m²', [870, 606], { size: 21, colour: '#5b564e' }),
    words('Byggrätt', [868, 400], { size: 16, colour: '#b5493c' }),
    words('200 m²', [868, 430], { size: 15, colour: '#b5493c' }),
    words('1:14', [440, 520], { size: 20, colour: '#8d6f5a' }),
    words('1:16', [1170, 400], { size: 20, colour: '#8d6f5a' }),
    words('1:17', [1420, 360], { size: 20, colour: '#8d6f5a' }),
    words('1:13', [180, 560], { size: 20, colour: '#8d6f5a' }),
    `<g transform="rotate(-9.5 420 822)">${words('Björkvägen', [420, 826], { size: 18, colour: '#6d685f' })}</g>`,
    words('Karta', [90, 986], { size: 22, colour: INK, anchor: 'start' }),
    scaleBar([1190, 975], 12.5, 20),
    northArrow([1460, 160], 8),
  ])
}
