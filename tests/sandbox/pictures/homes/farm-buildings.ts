import { doorAt } from '../building/door.ts'
import type { House } from '../building/house.ts'
import { timbers } from '../building/timbers.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { patch } from '../space/face.ts'
import { white } from './farm-white.ts'

const look: WindowLook = { frame: '#4f6e72', columns: 2, rows: 3, depth: 0.16, curtain: '#f4eee2' }

const thatch = { colour: '#b09a70', kind: 'thatch', edge: '#8f7c58' } as const

const foot = (length: number) => patch([0, length], [0, 0.34], { fill: '#4a4845' }, 0.02)

export const main: House = {
  x: [-11, 11],
  z: [0, 7.4],
  eave: 2.9,
  ridge: 7.2,
  colour: white,
  overhang: 0.5,
  roof: thatch,
  front: [
    foot(22),
    ...[1.2, 3.8, 6.4, 13.8, 16.4, 19].map((u) => windowAt(u, 0.95, [1.2, 1.35], look)),
    doorAt(10.2, 0.2, [1.5, 2.2], { colour: '#4f6e72', casing: '#e8e0cf', kind: 'double' }),
  ],
}

export const stable: House = {
  x: [-18.5, -12.4],
  z: [-15, 1],
  eave: 2.8,
  ridge: 6.2,
  ridgeAlong: 'z',
  colour: '#f1ead9',
  overhang: 0.45,
  roof: thatch,
  right: [
    foot(16),
    timbers([0, 16], 2.8),
    ...[2.2, 5.2, 11.2].map((u) => windowAt(u, 1.2, [0.9, 0.7], { ...look, rows: 1 })),
    doorAt(7.7, 0.2, [1.2, 2], { colour: '#6e3d30', kind: 'plain' }),
  ],
  front: [foot(6), timbers([0, 6.1], 2.8), windowAt(2.6, 3.3, [0.9, 0.9], { ...look, rows: 2 })],
}

export const barn: House = {
  x: [12.4, 18.5],
  z: [-15, 1],
  eave: 3,
  ridge: 6.6,
  ridgeAlong: 'z',
  colour: '#f1ead9',
  overhang: 0.45,
  roof: thatch,
  left: [
    foot(16),
    timbers([0, 16], 3),
    doorAt(6.6, 0.2, [2.6, 2.6], { colour: '#6e3d30', kind: 'double', glass: '#5d342a' }),
    windowAt(2.2, 1.3, [0.9, 0.7], { ...look, rows: 1 }),
    windowAt(12.4, 1.3, [0.9, 0.7], { ...look, rows: 1 }),
  ],
  front: [foot(6), timbers([0, 6.1], 3)],
}
