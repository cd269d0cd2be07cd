import { doorAt } from '../building/door.ts'
import type { House } from '../building/house.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { down } from '../paper/paint.ts'
import { patch } from '../space/face.ts'
import { wallBetween } from '../space/plane.ts'
import { wares } from './wares.ts'

const shopGlass = down([0, '#e9dcb9'], [0.5, '#c9ad7d'], [1, '#7d6a52'])

export const upper: WindowLook = {
  frame: '#f4eddf',
  casing: '#e6d3b8',
  columns: 2,
  rows: 3,
  depth: 0.16,
  curtain: '#f6efe2',
}

const front: WindowLook = {
  frame: '#23403c',
  columns: 2,
  rows: 1,
  depth: 0.22,
  glass: shopGlass,
  sill: false,
  view: wares,
}

export const main: House = {
  x: [0, 16],
  z: [0, 10],
  eave: 12,
  ridge: 12,
  colour: '#d9a78a',
  overhang: 0,
  front: [
    patch([0, 16], [0, 4], { fill: '#2d4f49' }, 0.02),
    patch([0, 16], [0, 0.5], { fill: '#6d6660' }, 0.03),
    ...[0.7, 8.9, 12.4].map((u) => windowAt(u, 0.7, [2.9, 2.3], front)),
    windowAt(4, 0.7, [1.9, 2.3], front),
    doorAt(6.4, 0.1, [1.5, 2.9], { colour: '#23403c', kind: 'glazed', glass: shopGlass }),
    patch([0.6, 15.4], [3.25, 3.8], { fill: '#23403c' }, 0.06),
    patch([0.6, 15.4], [3.22, 3.26], { fill: '#d9b46a' }, 0.07),
    patch([0.6, 15.4], [3.8, 3.84], { fill: '#d9b46a' }, 0.07),
    ...[4.9, 8.4].flatMap((v) =>
      [0.9, 3.5, 6.5, 9.1, 11.6, 14.1].map((u) => windowAt(u, v, [1.2, 2.1], upper)),
    ),
    patch([0, 16], [7.7, 7.9], { fill: '#e6c3a6' }, 0.06),
  ],
}

export const wall = wallBetween([0, 0], [16, 0])
