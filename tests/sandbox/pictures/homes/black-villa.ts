import { doorAt } from '../building/door.ts'
import type { House } from '../building/house.ts'
import { uprights } from '../building/uprights.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import { down } from '../paper/paint.ts'
import { patch, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'

const black = '#34353a'

const glow = down([0, '#ffe2a8'], [0.6, '#f6bf72'], [1, '#c98a4d'])

const look: WindowLook = {
  frame: '#1f2024',
  columns: 2,
  rows: 1,
  depth: 0.14,
  glass: glow,
  sill: false,
}

const cladding = (u: Span, v: Span): Feature =>
  uprights({ u, v, pitch: 0.16, colour: '#0f1013', opacity: 0.6, seed: 'black' })

export const main: House = {
  x: [0, 15],
  z: [0, 7],
  eave: 3.4,
  ridge: 6.6,
  colour: black,
  overhang: 0.25,
  cladding,
  roof: { colour: '#3d3f45', kind: 'standing-seam', edge: '#2a2b2f' },
  front: [
    patch([5.4, 12.6], [0.2, 3], { fill: '#a3764c' }, 0.01),
    windowAt(5.6, 0.3, [2.2, 2.5], look),
    windowAt(8, 0.3, [2.2, 2.5], look),
    windowAt(10.4, 0.3, [2, 2.5], look),
    windowAt(1.2, 1, [2.6, 1.5], { ...look, columns: 3 }),
    doorAt(13.2, 0.2, [1, 2.2], { colour: '#a3764c', kind: 'plain' }),
  ],
  left: [windowAt(1.5, 0.4, [4, 2.4], { ...look, columns: 3 }), windowAt(2.5, 3.4, [2, 1.3], look)],
}
