import type { House } from '../building/house.ts'
import { uprights } from '../building/uprights.ts'
import { type WindowLook, windowAt } from '../building/window.ts'
import type { Paint } from '../paper/paint.ts'
import { crate } from '../space/block.ts'
import { patch, type Span } from '../space/face.ts'
import type { Feature, Stage } from '../space/stage.ts'
import { belt } from './belt.ts'
import { white } from './villa-pane.ts'

const yellow = '#ecc873'

const roof = { colour: '#b4553a' }

const cladding = (u: Span, v: Span): Feature =>
  uprights({ u, v, pitch: 0.2, colour: '#9c7426', opacity: 0.34, seed: 'villa' })

export const base = patch([-0.1, 20], [0, 0.55], { fill: '#a39b90' }, 0.02)

export function villa(glass: Paint) {
  const look: WindowLook = {
    frame: white,
    casing: white,
    columns: 2,
    rows: 3,
    curtain: '#f3efe6',
    glass,
  }
  const main: House = {
    x: [0, 11.4],
    z: [0, 8.6],
    eave: 6.4,
    ridge: 10.2,
    colour: yellow,
    overhang: 0.6,
    trim: white,
    cladding,
    roof,
    front: [
      base,
      belt,
      ...[1, 8.9].flatMap((u) => [
        windowAt(u, 1.35, [1.5, 1.6], look),
        windowAt(u, 4.2, [1.5, 1.5], look),
      ]),
    ],
    right: [
      base,
      belt,
      ...[1.2, 5.6].flatMap((u) => [
        windowAt(u, 1.35, [1.4, 1.6], look),
        windowAt(u, 4.2, [1.4, 1.5], look),
      ]),
      windowAt(3.6, 7.2, [1.4, 1.3], look),
    ],
    left: [
      base,
      belt,
      ...[1.2, 5.6].flatMap((u) => [
        windowAt(u, 1.35, [1.4, 1.6], look),
        windowAt(u, 4.2, [1.4, 1.5], look),
      ]),
      windowAt(3.6, 7.2, [1.4, 1.3], look),
    ],
  }
  const bay: House = {
    x: [3.7, 7.7],
    z: [-0.7, 4],
    eave: 6.7,
    ridge: 9.3,
    ridgeAlong: 'z',
    into: main,
    colour: yellow,
    overhang: 0.45,
    trim: white,
    cladding,
    roof,
    front: [
      base,
      belt,
      windowAt(0.55, 4.2, [1.2, 1.5], look),
      windowAt(2.25, 4.2, [1.2, 1.5], look),
      windowAt(1.5, 6.85, [1, 1], { ...look, rows: 2 }),
    ],
  }

  return { main, bay, look }
}

export const chimney = (stage: Stage) =>
  crate(stage, { x: [8.4, 9.3], y: [8, 11.4], z: [4.8, 5.6] }, '#a8573f') +
  crate(stage, { x: [8.3, 9.4], y: [11.3, 11.5], z: [4.7, 5.7] }, '#54443f')
