import { attached } from '../building/attached.ts'
import { bricks } from '../building/bricks.ts'
import { doorAt } from '../building/door.ts'
import type { House } from '../building/house.ts'
import { windowAt } from '../building/window.ts'
import { patch, type Span } from '../space/face.ts'
import type { Feature } from '../space/stage.ts'
import { steel } from './steel.ts'

const cladding = (u: Span, v: Span): Feature =>
  bricks({ u, v, dark: '#6b3a31', light: '#c98268', count: 320, seed: 'works' })

export const hall: House = {
  x: [0, 18],
  z: [0, 14],
  eave: 5.6,
  ridge: 5.6,
  colour: '#a85a45',
  overhang: 0,
  cladding,
  front: [
    patch([0, 18], [0, 0.5], { fill: '#7d756d' }, 0.02),
    ...[0.7, 5.1, 13.9].map((u) => windowAt(u, 1.2, [3.2, 3.2], steel)),
    doorAt(9.6, 0.05, [3.2, 3.8], { colour: '#3f5f5c', kind: 'double' }),
    ...[0, 4.25, 8.75, 13.15, 17.6].map((u) =>
      attached({ u: [u, u + 0.4], v: [0, 5.6], out: [0, 0.18] }, '#9c5340'),
    ),
  ],
}

export const offices: House = {
  x: [18, 27],
  z: [-1, 11],
  eave: 10,
  ridge: 10,
  colour: '#a5563f',
  overhang: 0,
  cladding,
  front: [
    patch([0, 9], [0, 0.5], { fill: '#7d756d' }, 0.02),
    ...[1.2, 4.6, 7.9]
      .flatMap((v) =>
        [0.8, 3.6, 6.4].map((u) => windowAt(u, v, [1.8, 1.7], { ...steel, columns: 3, rows: 3 })),
      )
      .slice(0, 6),
    ...[0.8, 3.6, 6.4].map((u) => windowAt(u, 7.4, [1.8, 1.7], { ...steel, columns: 3, rows: 3 })),
  ],
  right: [
    patch([0, 12], [0, 0.5], { fill: '#7d756d' }, 0.02),
    ...[1.2, 4.4, 7.4].flatMap((v) =>
      [1, 4, 7, 10].map((u) => windowAt(u, v, [1.3, 1.7], { ...steel, columns: 2, rows: 3 })),
    ),
  ],
}
