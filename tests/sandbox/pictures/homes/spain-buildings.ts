import { doorAt } from '../building/door.ts'
import type { House } from '../building/house.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { blue, white } from './spain-colours.ts'

const look: WindowLook = { frame: blue, columns: 2, rows: 2, depth: 0.26 }

const terracotta = { colour: '#c9784f', edge: '#f3e6d0' }

export const main: House = {
  x: [0, 9],
  z: [0, 8],
  eave: 6,
  ridge: 7.6,
  colour: white,
  overhang: 0.35,
  roof: terracotta,
  front: [
    windowAt(1.1, 3.7, [1.1, 1.3], look),
    doorAt(4.1, 3.2, [1.6, 2.2], { colour: blue, kind: 'double' }),
    windowAt(6.9, 3.7, [1.1, 1.3], look),
    windowAt(1.1, 0.9, [1.1, 1.4], look),
    doorAt(4, 0.1, [1.8, 2.3], { colour: blue, kind: 'double' }),
    windowAt(6.9, 0.9, [1.1, 1.4], look),
  ],
  left: [
    windowAt(2.2, 3.7, [1, 1.3], look),
    windowAt(5, 3.7, [1, 1.3], look),
    windowAt(3.5, 0.9, [1, 1.4], look),
  ],
}

export const low: House = {
  x: [9, 15],
  z: [1.5, 8],
  eave: 3.4,
  ridge: 4.6,
  colour: '#fdf9f0',
  overhang: 0.3,
  roof: terracotta,
  front: [
    windowAt(1, 0.9, [1.1, 1.4], look),
    doorAt(3.4, 0.1, [1.7, 2.2], { colour: blue, kind: 'glazed' }),
  ],
}
