import { blob } from '../paper/blob.ts'
import { type Chance, chanceFrom } from '../paper/chance.ts'
import { mix } from '../paper/mix.ts'
import { right } from '../paper/paint.ts'
import type { Point } from '../paper/point.ts'
import { line, polygon, shape, soft, straight } from '../paper/shape.ts'
import { cast } from '../space/cast.ts'
import { ground } from '../space/plane.ts'
import type { Stage } from '../space/stage.ts'
import type { Vec } from '../space/vec.ts'
import { foliage, type Tones } from './foliage.ts'

export type Kind =
  | 'oak'
  | 'birch'
  | 'pine'
  | 'spruce'
  | 'cypress'
  | 'olive'
  | 'bare'
  | 'apple'
  | 'poplar'
export type Tree = {
  at: Vec
  high: number
  kind: Kind
  seed: string
  tones?: Tones
  shadow?: boolean
}
type Stand = { chance: Chance; foot: Point; high: number; tones: Tones; side: number; stage: Stage }

export function tree(stage: Stage, { at, high, kind, seed, tones, shadow = true }: Tree) {
  const foot = stage.camera.project(at)
  const stand = {
    chance: chanceFrom(seed),
    foot,
    high: high * stage.camera.metre(at),
    tones: tones ?? usualTones[kind],
    side: stage.sun[0] < 0 ? -1 : 1,
    stage,
  }

  return (shadow ? shadowOf(stage, at, high, kind) : '') + kinds[kind](stand)
}

const usualTones: Record<Kind, Tones> = {
  oak: ['#3c5a3a', '#5d7f47', '#86a557'],
  birch: ['#5f8148', '#85a659', '#b0c774'],
  pine: ['#2d4a3c', '#456a4c', '#6c8f5c'],
  spruce: ['#25423a', '#365a48', '#4f7656'],
  cypress: ['#2f4a35', '#41623f', '#5c7d4b'],
  olive: ['#5b6b50', '#83926c', '#aab58c'],
  bare: ['#4b4550', '#5d5560', '#f3f6fa'],
  apple: ['#4a6b3c', '#6f924b', '#9dba62'],
  poplar: ['#4c6b43', '#6c8d4f', '#93ae62'],
}

const kinds: Record<Kind, (stand: Stand) => string> = {
  oak,
  birch,
  pine,
  spruce,
  cypress,
  olive,
  bare,
  apple,
  poplar,
}

function trunk([x, y]: Point, high: number, wide: number, light: string, dark: string) {
  return polygon(
    [
      [x - wide, y],
      [x - wide * 0.55, y - high],
      [x + wide * 0.55, y - high],
      [x + wide * 1.1, y],
      [x + wide * 1.8, y + wide * 0.3],
      [x - wide * 1.7, y + wide * 0.3],
    ],
    { fill: right([0, light], [1, dark]) },
  )
}

function oak({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const crowns = (
    [
      [0, 0.7, 0.27],
      [-0.24, 0.52, 0.19],
      [0.24, 0.5, 0.2],
      [-0.05, 0.5, 0.2],
    ] as const
  ).map(([dx, up, reach]) =>
    foliage(chance, {
      centre: [x + dx * high, y - up * high],
      reach: [reach * high, reach * high * 0.85],
      leaf: high * 0.022,
      puffs: 15,
      tones,
      side,
    }),
  )
  return trunk(foot, high * 0.5, high * 0.026, '#7d6a57', '#4a3f3a') + crowns.join('')
}

function apple({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const limbs = [-1, 1].map((way) =>
    line(
      [
        [x, y - high * 0.25],
        [x + way * high * 0.22, y - high * 0.55],
      ],
      { stroke: '#5d5048', width: high * 0.028 },
    ),
  )
  const crowns = (
    [
      [-0.22, 0.55],
      [0.24, 0.58],
      [0, 0.72],
    ] as const
  ).map(([dx, up]) =>
    foliage(chance, {
      centre: [x + dx * high, y - up * high],
      reach: [0.27 * high, 0.2 * high],
      leaf: high * 0.022,
      puffs: 12,
      tones,
      side,
    }),
  )
  const fruit = Array.from({ length: 16 }, () =>
    blob(
      chance,
      [x + chance.between(-0.4, 0.4) * high, y - chance.between(0.45, 0.85) * high],
      [high * 0.014, high * 0.014],
      6,
    ),
  )
  return (
    trunk(foot, high * 0.4, high * 0.03, '#7b6a5c', '#4d423e') +
    limbs.join('') +
    crowns.join('') +
    shape(fruit.join(''), { fill: '#c9553f' })
  )
}

function birch({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const wide = high * 0.013
  const lean = chance.between(-0.04, 0.04) * high
  const bark = Array.from({ length: 16 }, () => {
    const up = chance.between(0.03, 0.75)
    const [cx, cy] = [
      x + lean * up + chance.between(-wide, wide * 0.4) * (1 - up * 0.6),
      y - up * high,
    ]
    return straight([
      [cx - wide * 0.5, cy],
      [cx + wide * 0.5, cy - 1],
      [cx + wide * 0.4, cy + wide * 0.35],
    ])
  })
  const sprays = Array.from({ length: 20 }, (_, index) => {
    const up = 0.3 + (index / 20) * 0.66
    const half = 0.2 * Math.sin(Math.min(1, (1.03 - up) * 1.5) * 1.7)
    const dx = (index % 2 === 0 ? -1 : 1) * chance.between(0.1, 1) * half * high
    return foliage(chance, {
      centre: [x + lean * up + dx, y - up * high + Math.abs(dx) * 0.3],
      reach: [high * 0.07, high * 0.085],
      leaf: high * 0.011,
      puffs: 5,
      tones,
      side,
      airy: true,
    })
  })
  const stem = polygon(
    [
      [x - wide, y],
      [x + lean - wide * 0.2, y - high * 0.92],
      [x + lean + wide * 0.2, y - high * 0.92],
      [x + wide, y],
    ],
    { fill: right([0, '#fbf8ef'], [0.55, '#ece7da'], [1, '#b6b2a8']) },
  )
  const [back, front] = [sprays.slice(0, 8), sprays.slice(8)]
  return back.join('') + stem + shape(bark.join(''), { fill: '#3b383b' }) + front.join('')
}

function pine({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const wide = high * 0.016
  const lean = chance.between(-0.05, 0.05) * high
  const stem = polygon(
    [
      [x - wide, y],
      [x + lean - wide * 0.5, y - high * 0.9],
      [x + lean + wide * 0.3, y - high * 0.9],
      [x + wide, y],
    ],
    {
      fill: {
        stops: [
          [0, '#c98a5a'],
          [0.45, '#b0764f'],
          [1, '#5f4c45'],
        ],
        direction: 'down',
      },
    },
  )
  const pads = Array.from({ length: 11 }, (_, index) => {
    const up = 0.6 + (index / 11) * 0.37
    const reach = (1.08 - up) * 0.5 + 0.03
    const dx = (index % 2 === 0 ? -1 : 1) * chance.between(0.25, 1) * reach * high * 0.85
    const centre: Point = [x + lean * up + dx, y - up * high]
    const limb = line([[x + lean * up, y - (up - 0.05) * high], centre], {
      stroke: '#8a5f47',
      width: wide * 0.55,
    })
    return (
      limb +
      foliage(chance, {
        centre,
        reach: [high * 0.13, high * 0.055],
        leaf: high * 0.016,
        puffs: 6,
        tones,
        side,
      })
    )
  })
  return stem + pads.join('')
}

function spruce({ chance, foot, high, tones, side }: Stand) {
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

function cypress({ chance, foot: [x, y], high, tones, side }: Stand) {
  return foliage(chance, {
    centre: [x, y - high * 0.5],
    reach: [high * 0.075, high * 0.49],
    leaf: high * 0.014,
    puffs: 34,
    tones,
    side,
  })
}

function poplar({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  return (
    trunk(foot, high * 0.2, high * 0.015, '#7d6d5c', '#50463f') +
    foliage(chance, {
      centre: [x, y - high * 0.54],
      reach: [high * 0.13, high * 0.44],
      leaf: high * 0.018,
      puffs: 34,
      tones,
      side,
    })
  )
}

function olive({ chance, foot, high, tones, side }: Stand) {
  const [x, y] = foot
  const stem = shape(
    soft([
      [x - high * 0.06, y],
      [x - high * 0.02, y - high * 0.2],
      [x - high * 0.14, y - high * 0.5],
      [x - high * 0.05, y - high * 0.5],
      [x + high * 0.02, y - high * 0.3],
      [x + high * 0.14, y - high * 0.52],
      [x + high * 0.17, y - high * 0.48],
      [x + high * 0.05, y - high * 0.18],
      [x + high * 0.08, y],
    ]),
    { fill: right([0, '#9a8b78'], [1, '#5a4f48']) },
  )
  const crowns = (
    [
      [-0.2, 0.62],
      [0.2, 0.62],
      [0, 0.76],
    ] as const
  ).map(([dx, up]) =>
    foliage(chance, {
      centre: [x + dx * high, y - up * high],
      reach: [0.26 * high, 0.18 * high],
      leaf: high * 0.018,
      puffs: 14,
      tones,
      side,
      airy: true,
    }),
  )
  return stem + crowns.join('')
}

function bare({ chance, foot, high, tones }: Stand) {
  const limbs: string[] = []
  const grow = ([x, y]: Point, angle: number, length: number, width: number) => {
    const end: Point = [x + Math.sin(angle) * length, y - Math.cos(angle) * length]
    limbs.push(line([[x, y], end], { stroke: tones[0], width }))
    if (width > 2.2 && Math.abs(angle) > 0.35)
      limbs.push(
        line(
          [
            [x, y - width * 0.45],
            [end[0], end[1] - width * 0.45],
          ],
          { stroke: tones[2], width: width * 0.4 },
        ),
      )
    if (width < 1.1) return
    for (const way of [-1, 1])
      grow(
        end,
        angle + way * chance.between(0.18, 0.5),
        length * chance.between(0.68, 0.86),
        width * 0.66,
      )
  }
  grow(foot, chance.between(-0.04, 0.04), high * 0.27, high * 0.036)
  return limbs.join('')
}

function shadowOf(stage: Stage, at: Vec, high: number, kind: Kind) {
  const slim = kind === 'cypress' || kind === 'poplar' ? 0.12 : kind === 'bare' ? 0.03 : 0.27
  const disc = Array.from({ length: 14 }, (_, index): Vec => {
    const angle = (index / 14) * 6.283
    return [at[0] + Math.cos(angle) * slim * high, high * (0.6 + Math.sin(angle) * 0.28), at[2]]
  })
  const stem: Vec[] = [
    [at[0] - 0.15, 0, at[2]],
    [at[0] + 0.15, 0, at[2]],
    [at[0], high * 0.5, at[2]],
  ]
  const style = { fill: mix(stage.shadow, '#203018', 0.2), opacity: stage.shadowOpacity * 0.8 }
  return shape(soft(cast(stage, ground, disc)), style) + polygon(cast(stage, ground, stem), style)
}
